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

/** A query that is answered by windows of articles. */
abstract class WindowQuery extends Query {
  /**
   * Opens the articles of a segment.
   *
   * @param boost what scores are multiplied by
   * @return null if none matches
   */
  abstract @Nullable WindowScorer scorer(LeafReaderContext segment, float boost) throws IOException;

  @Override
  public final Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new WindowWeight(boost);
  }

  private final class WindowWeight extends Weight {
    private final float boost;

    WindowWeight(float boost) {
      super(WindowQuery.this);
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      WindowScorer scorer = WindowQuery.this.scorer(segment, boost);
      if (scorer == null) return null;
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          scorer.open(WindowScorer.width(segment.reader().maxDoc(), leadCost));
          return scorer;
        }

        @Override
        public long cost() {
          return scorer.cost();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      Scorer scorer = scorer(segment);
      return scorer != null && scorer.iterator().advance(doc) == doc
          ? Explanation.match(scorer.score(), WindowQuery.this.toString())
          : Explanation.noMatch(WindowQuery.this.toString());
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }
  }
}
