package lupe.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** Scores the articles of one segment that have a word in any of its forms. */
final class WordScorer extends Scorer {
  /**
   * The articles of a form.
   *
   * @param list where it occurs, with frequencies
   * @param field number of its field
   * @param weight of form and field together
   */
  record Postings(PostingsEnum list, int field, float weight) {}

  private final Postings[] postings;
  private final WordStatistics statistics;
  private final @Nullable NumericDocValues[] norms;
  private final float k1;
  private final float highest;
  private final long cost;
  private int doc = -1;

  WordScorer(
      List<Postings> postings,
      WordStatistics statistics,
      LeafReader reader,
      List<WordQuery.FieldWeight> fields,
      float k1,
      float boost,
      long cost)
      throws IOException {
    this.postings = postings.toArray(Postings[]::new);
    this.statistics = statistics;
    this.norms = new @Nullable NumericDocValues[fields.size()];
    for (Postings list : postings) {
      if (norms[list.field] == null)
        norms[list.field] = reader.getNormValues(fields.get(list.field).field());
    }
    this.k1 = k1;
    this.highest = boost * statistics.idf() * (k1 + 1);
    this.cost = cost;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public float score() throws IOException {
    float frequency = 0;
    for (Postings p : postings) {
      if (p.list.docID() == doc) frequency += p.weight * p.list.freq() * lengthFactor(p.field);
    }
    return highest * frequency / (frequency + k1);
  }

  private float lengthFactor(int field) throws IOException {
    NumericDocValues lengths = norms[field];
    if (lengths == null || !lengths.advanceExact(doc)) return 1;
    return statistics.lengthFactors()[field][(int) lengths.longValue() & 0xFF];
  }

  @Override
  public float getMaxScore(int upTo) {
    return highest;
  }

  @Override
  public DocIdSetIterator iterator() {
    return new DocIdSetIterator() {
      @Override
      public int docID() {
        return doc;
      }

      @Override
      public int nextDoc() throws IOException {
        return advance(doc + 1);
      }

      @Override
      public int advance(int target) throws IOException {
        int least = NO_MORE_DOCS;
        for (Postings p : postings) {
          int at = p.list.docID();
          if (at < target) at = p.list.advance(target);
          if (at < least) least = at;
        }
        doc = least;
        return doc;
      }

      @Override
      public long cost() {
        return cost;
      }
    };
  }
}
