package lupe.index;

import java.io.IOException;
import java.nio.file.Path;

/** There is no index in the folder, or none that can be read. */
public final class IndexMissingException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the folder and what is wrong. */
  public IndexMissingException(Path folder, String reason) {
    super(folder + ": " + reason);
  }
}
