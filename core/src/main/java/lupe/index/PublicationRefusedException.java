package lupe.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A generation looks wrong and was not published; the one before stays live. */
public final class PublicationRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> refusals;

  /** Names the folder and every figure that looks wrong. */
  public PublicationRefusedException(Path folder, List<String> refusals) {
    super(
        folder
            + ": not published: "
            + String.join("; ", refusals)
            + "; what was live stays live; to publish nevertheless: --force");
    this.refusals = List.copyOf(refusals);
  }

  /** What looks wrong, with figures. */
  public List<String> refusals() {
    return refusals;
  }
}
