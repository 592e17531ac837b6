package lupe.search;

import org.apache.lucene.search.Query;

/**
 * What a part of a query matches.
 *
 * @param complete articles that have it; scores them
 * @param partial articles that have some of it, those of {@code complete} among them; scores them
 */
record Matching(Query complete, Query partial) {
  /** Whether there is nothing between all and nothing. */
  boolean isStrict() {
    return partial == complete;
  }

  static Matching strict(Query query) {
    return new Matching(query, query);
  }
}
