package lupe.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** Scores the articles of one segment that have a sequence in any field. */
final class SequenceScorer extends Scorer {
  /** Reading positions costs about as much as so many comparisons of numbers. */
  private static final float COST_OF_POSITIONS = 100;

  private final FieldSequence[] fields;
  private final Bm25 bm25;
  private final float highest;
  private final TwoPhaseIterator sequences = new Sequences(new AllPlaces());
  private int doc = -1;
  private float occurrences;

  /**
   * A scorer.
   *
   * @param highest the score that no number of occurrences reaches
   */
  SequenceScorer(List<FieldSequence> fields, Bm25 bm25, float highest) {
    this.fields = fields.toArray(FieldSequence[]::new);
    this.bm25 = bm25;
    this.highest = highest;
  }

  long cost() {
    long cost = 0;
    for (FieldSequence field : fields) cost += field.cost();
    return cost;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public float score() {
    return bm25.score(highest, occurrences);
  }

  @Override
  public float getMaxScore(int upTo) {
    return highest;
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(sequences);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return sequences;
  }

  private final class Sequences extends TwoPhaseIterator {
    Sequences(DocIdSetIterator allPlaces) {
      super(allPlaces);
    }

    @Override
    public boolean matches() throws IOException {
      occurrences = 0;
      for (FieldSequence field : fields) {
        if (field.docId() == doc) occurrences += field.occurrences();
      }
      return occurrences > 0;
    }

    @Override
    public float matchCost() {
      return COST_OF_POSITIONS;
    }
  }

  /** The articles that have all places in some field. */
  private final class AllPlaces extends DocIdSetIterator {
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
      for (FieldSequence field : fields) {
        int at = field.docId();
        least = Math.min(least, at < target ? field.advance(target) : at);
      }
      return doc = least;
    }

    @Override
    public long cost() {
      return SequenceScorer.this.cost();
    }
  }
}
