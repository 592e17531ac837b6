package lupe.index;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files of the index are damaged. */
public final class IndexCorruptException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String damage;

  /** Names the folder and what is damaged. */
  public IndexCorruptException(Path folder, String damage, @Nullable Throwable cause) {
    super(
        folder
            + ": damaged: "
            + damage
            + "; go back with: lupe rollback -i "
            + folder
            + ", or build it anew",
        cause);
    this.damage = damage;
  }

  /** What is damaged, without the folder and the way out. */
  public String damage() {
    return damage;
  }
}
