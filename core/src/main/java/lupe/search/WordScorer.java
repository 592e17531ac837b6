package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores the articles of one segment that have a word in any of its forms. The postings are read
 * form by form for a window of articles at a time, which is much faster than article by article.
 */
final class WordScorer extends Scorer {
  /**
   * The articles of a form.
   *
   * @param list where it occurs, with occurrences
   * @param weight of form and field together
   * @param norms lengths of the field, for this form alone; null if they do not count
   * @param lengthFactors what an occurrence counts, by the length of the field
   */
  record Postings(
      PostingsEnum list, float weight, @Nullable NumericDocValues norms, float[] lengthFactors) {}

  /** Articles of a window where all that have the word are asked for. */
  private static final int WIDE = 2048;

  /** Articles of a window where few are asked for, as a rare word leads. */
  private static final int NARROW = 64;

  private final Postings[] postings;
  private final Bm25 bm25;
  private final float highest;
  private final long cost;

  private final FixedBitSet found;
  private final float[] occurrences;
  private int begin;
  private int end;
  private int doc = -1;

  private final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();
  private long[] lengths = new long[0];

  /**
   * A scorer.
   *
   * @param highest the score that no number of occurrences reaches
   * @param gap articles from one that is asked for to the next, on average
   */
  WordScorer(List<Postings> postings, Bm25 bm25, float highest, long cost, long gap) {
    this.postings = postings.toArray(Postings[]::new);
    this.bm25 = bm25;
    this.highest = highest;
    this.cost = cost;
    int width = gap > NARROW ? NARROW : WIDE;
    this.found = new FixedBitSet(width);
    this.occurrences = new float[width];
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public float score() {
    return bm25.score(highest, occurrences[doc - begin]);
  }

  @Override
  public float getMaxScore(int upTo) {
    return highest;
  }

  private int advance(int target) throws IOException {
    if (target < end) {
      int at = found.nextSetBit(target - begin, end - begin);
      if (at != DocIdSetIterator.NO_MORE_DOCS) return begin + at;
    }
    return readWindow(Math.max(target, end));
  }

  /** Reads the next articles from the target on; returns the first of them. */
  private int readWindow(int target) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (Postings form : postings) {
      int at = form.list.docID();
      first = Math.min(first, at < target ? form.list.advance(target) : at);
    }
    begin = first;
    end = Math.min(first, DocIdSetIterator.NO_MORE_DOCS - occurrences.length) + occurrences.length;
    if (first == DocIdSetIterator.NO_MORE_DOCS) return first;
    found.clear();
    Arrays.fill(occurrences, 0);
    for (Postings form : postings) readWindow(form);
    return first;
  }

  private void readWindow(Postings form) throws IOException {
    if (form.list.docID() >= end) return;
    for (form.list.nextPostings(end, read); read.size > 0; form.list.nextPostings(end, read)) {
      readLengths(form);
      for (int i = 0; i < read.size; i++) {
        int at = read.docs[i] - begin;
        float factor = form.lengthFactors[(int) lengths[i] & 0xFF];
        occurrences[at] += form.weight * read.features[i] * factor;
        found.set(at);
      }
    }
  }

  private void readLengths(Postings form) throws IOException {
    if (lengths.length < read.size) lengths = new long[read.docs.length];
    if (form.norms == null) Arrays.fill(lengths, 0, read.size, 1);
    else form.norms.longValues(read.size, read.docs, lengths, 1);
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
        return doc = WordScorer.this.advance(target);
      }

      @Override
      public long cost() {
        return cost;
      }
    };
  }
}
