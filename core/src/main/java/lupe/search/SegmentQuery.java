package lupe.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** A query that knows all it needs of the index before a segment is opened. */
abstract class SegmentQuery extends Query {
  /**
   * The articles of a segment.
   *
   * @param boost what scores are multiplied by
   * @return null if none matches
   */
  abstract @Nullable ScorerSupplier in(LeafReaderContext segment, float boost) throws IOException;

  @Override
  public final Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        return in(segment, boost);
      }

      @Override
      public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
        Scorer scorer = scorer(segment);
        return scorer != null && scorer.iterator().advance(doc) == doc
            ? Explanation.match(scorer.score(), SegmentQuery.this.toString())
            : Explanation.noMatch(SegmentQuery.this.toString());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }
}
