package lupe.index;

import java.io.IOException;
import java.nio.file.Path;
import lupe.index.generation.GateReport;

/** A generation looks wrong and was not published; the one before stays live. */
public final class PublicationRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient GateReport report;

  /** Names the folder and every figure that looks wrong. */
  public PublicationRefusedException(Path folder, GateReport report) {
    super(
        folder
            + ": not published: "
            + String.join("; ", report.refusals())
            + "; what was live stays live; to publish nevertheless: --force");
    this.report = report;
  }

  /** All that was looked at, with figures. */
  public GateReport report() {
    return report;
  }
}
