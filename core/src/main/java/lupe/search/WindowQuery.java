package lupe.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.jspecify.annotations.Nullable;

/** A query that is answered by windows of articles. */
abstract class WindowQuery extends SegmentQuery {
  /** Whether all of these queries are answered by windows. */
  static boolean areWindows(List<Query> queries) {
    return queries.stream().allMatch(WindowQuery.class::isInstance);
  }

  /** Queries that {@link #areWindows}. */
  static List<WindowQuery> windows(List<Query> queries) {
    return queries.stream().map(WindowQuery.class::cast).toList();
  }

  /**
   * Opens the articles of a segment.
   *
   * @param boost what scores are multiplied by
   * @return null if none matches
   */
  abstract @Nullable WindowScorer scorer(LeafReaderContext segment, float boost) throws IOException;

  @Override
  final @Nullable ScorerSupplier in(LeafReaderContext segment, float boost) throws IOException {
    WindowScorer scorer = scorer(segment, boost);
    if (scorer == null) return null;
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        long rarest = Math.min(leadCost, scorer.cost());
        scorer.open(WindowScorer.width(segment.reader().maxDoc(), rarest));
        return scorer;
      }

      @Override
      public long cost() {
        return scorer.cost();
      }
    };
  }
}
