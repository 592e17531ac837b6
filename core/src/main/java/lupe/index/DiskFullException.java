package lupe.index;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** There is not enough room on the disk; what was live stays live. */
public final class DiskFullException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final long MEBIBYTE = 1L << 20;

  /**
   * Names the folder, what is needed and what is free.
   *
   * @param needed bytes, or 0 if unknown
   * @param free bytes
   */
  public DiskFullException(Path folder, long needed, long free, @Nullable Throwable cause) {
    super(
        folder
            + ": not enough room: "
            + (needed > 0 ? "about " + mebibytes(needed) + " needed, " : "")
            + mebibytes(free)
            + " free; make room, or keep fewer generations with: lupe prune --keep 1 -i "
            + folder,
        cause);
  }

  private static String mebibytes(long bytes) {
    return (bytes + MEBIBYTE - 1) / MEBIBYTE + " MiB";
  }
}
