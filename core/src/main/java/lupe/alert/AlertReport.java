package lupe.alert;

import java.util.List;
import lupe.search.Hit;

/**
 * What is new to an alert.
 *
 * @param alert the saved search
 * @param total articles that are new and match, near-copies among them
 * @param hits these articles, newest first, without near-copies; at most 10000
 */
public record AlertReport(Alert alert, long total, List<Hit> hits) {
  /** Copies the list. */
  public AlertReport {
    hits = List.copyOf(hits);
  }
}
