package lupe.index;

import java.io.IOException;
import java.nio.file.Path;

/** Another writer is at work. */
public final class IndexBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the folder and the holder of the lock. */
  public IndexBusyException(Path folder, String holder) {
    super(folder + ": another writer is at work (" + holder + ")");
  }
}
