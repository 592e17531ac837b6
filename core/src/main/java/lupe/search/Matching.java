package lupe.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What a part of a query matches.
 *
 * @param complete articles that have it; scores them
 * @param partial articles that have some of it, those of {@code complete} among them; scores them
 * @param near words near each other, which add to the score of an article
 */
record Matching(Query complete, Query partial, List<Near> near) {
  static Matching strict(Query query) {
    return new Matching(query, query, List.of());
  }

  /** Whether there is nothing between all and nothing. */
  boolean isStrict() {
    return partial == complete;
  }

  /** The same with what is near in the queries themselves, to be part of a greater whole. */
  Matching asPart() {
    return near.isEmpty() ? this : new Matching(withNear(complete), withNear(partial), List.of());
  }

  private Query withNear(Query query) {
    var raised = new BooleanQuery.Builder().add(query, Occur.MUST);
    near.forEach(more -> raised.add(more.query(), Occur.SHOULD));
    return raised.build();
  }
}
