package lupe.eval;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of the first answers to a query between two states of an index.
 *
 * @param query what was asked
 * @param before ids of the answers of the older state, best first
 * @param after ids of the answers of the newer state, best first
 */
public record RankChange(Topic query, List<String> before, List<String> after) {
  /** How many answers of a query are compared where nobody says. */
  public static final int DEPTH = 10;

  /** Copies the lists. */
  public RankChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Which share of the older answers is among the newer ones, in any order; 1 if all or none. */
  public double overlap() {
    if (before.isEmpty()) return 1;
    return (double) before.stream().filter(after::contains).count() / before.size();
  }

  /** Whether both are the same, in the same order. */
  public boolean isNone() {
    return before.equals(after);
  }

  /** The older answers that are not among the newer ones. */
  public List<String> lost() {
    return before.stream().filter(id -> !after.contains(id)).toList();
  }

  /** The newer answers that were not among the older ones. */
  public List<String> gained() {
    return after.stream().filter(id -> !before.contains(id)).toList();
  }

  /** The mean overlap over the queries that had an answer; empty if none had. */
  public static OptionalDouble meanOverlap(List<RankChange> changes) {
    return changes.stream()
        .filter(change -> !change.before.isEmpty())
        .mapToDouble(RankChange::overlap)
        .average();
  }
}
