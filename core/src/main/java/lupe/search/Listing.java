package lupe.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/**
 * What is listed of a ranking.
 *
 * @param ranked the ranking, near-copies among its documents
 * @param docs documents listed, best first
 * @param copies near-copies that match, by the document on the page that stands for them
 */
record Listing(Ranked ranked, List<ScoreDoc> docs, Map<Integer, List<Integer>> copies) {
  /** Of nothing. */
  static final Listing EMPTY =
      new Listing(new Ranked(List.of(), Set.of(), 0, true, 0), List.of(), Map.of());
}
