package lupe.index;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A finished generation is not what it should be and was not published. */
public final class VerificationFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the folder of the index and what is wrong. */
  public VerificationFailedException(Path folder, String failure, @Nullable Throwable cause) {
    super(
        folder + ": not published: " + failure + "; what was live stays live; build it anew",
        cause);
  }
}
