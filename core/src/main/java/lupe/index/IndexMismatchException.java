package lupe.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The index was made by another version of Lupe or another analysis of words; it must be built
 * anew.
 */
public final class IndexMismatchException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the folder, what was found and what is wanted. */
  public IndexMismatchException(Path folder, String found, String wanted) {
    super(
        folder
            + ": made by "
            + found
            + ", this is "
            + wanted
            + "; build it anew with: lupe rebuild -i "
            + folder
            + " PATH…");
  }
}
