package lupe.alert;

import java.util.List;
import lupe.search.Hit;

/**
 * What is new to an alert.
 *
 * @param alert the saved search
 * @param total articles that are new and match, near-copies among them
 * @param hits these articles, newest first, without near-copies; at most 10000
 * @param repeats ids of articles that are no hits, because they are near-copies of articles that
 *     match and were known before
 */
public record AlertReport(Alert alert, long total, List<Hit> hits, List<String> repeats) {
  /** Copies the lists. */
  public AlertReport {
    hits = List.copyOf(hits);
    repeats = List.copyOf(repeats);
  }
}
