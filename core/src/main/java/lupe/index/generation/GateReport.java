package lupe.index.generation;

import java.util.List;

/**
 * What the publication gate said of a generation.
 *
 * @param figures everything it looked at
 * @param forced whether a refusal was overridden
 */
public record GateReport(List<GateFigure> figures, boolean forced) {
  /** Copies the list. */
  public GateReport {
    figures = List.copyOf(figures);
  }

  /** Why the generation looks wrong, in words; empty if it looks right. */
  public List<String> refusals() {
    return figures.stream().filter(figure -> !figure.passed()).map(GateFigure::text).toList();
  }

  /** Whether it may be published. */
  public boolean passed() {
    return forced || refusals().isEmpty();
  }
}
