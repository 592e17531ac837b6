package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/**
 * A scorer that reads a window of articles at a time, list by list, which is much faster than
 * article by article. It moves by windows of its own, or is a part of another one that moves it.
 */
abstract class WindowScorer extends Scorer {
  /** Articles of a window where all that match are asked for. */
  private static final int WIDE = 2048;

  /** Articles of a window where few are asked for, as something rare leads. */
  private static final int NARROW = 64;

  /** One article of so many are few. */
  private static final int FEW = 8;

  private static final FixedBitSet NOT_OPEN = new FixedBitSet(0);

  private FixedBitSet found = NOT_OPEN;
  private float[] scores = {};
  private int begin;
  private int end;
  private int doc = -1;
  private float least;

  /** Articles of a window where something leads that a segment of so many articles has so often. */
  static int width(int articles, long leadCost) {
    return articles / Math.max(1, leadCost) > NARROW ? NARROW : WIDE;
  }

  /**
   * Whether so few articles of a window match that it is faster to go from one to the next than to
   * compute something for all.
   */
  static boolean areFew(FixedBitSet matching) {
    return matching.cardinality() < matching.length() / FEW;
  }

  /** Adds the scores of a member of a union, by a weight, to their sums and to the strongest. */
  static void addTo(float[] sums, float[] strongest, WindowScorer member, float weight) {
    FixedBitSet found = member.found;
    float[] scores = member.scores;
    if (areFew(found)) {
      for (int at = found.nextSetBit(0); at < scores.length; at = next(found, at)) {
        float score = weight * scores[at];
        sums[at] += score;
        strongest[at] = Math.max(strongest[at], score);
      }
    } else {
      for (int at = 0; at < scores.length; at++) {
        float score = weight * scores[at];
        sums[at] += score;
        strongest[at] = Math.max(strongest[at], score);
      }
    }
  }

  /** Adds a share of all scores but the strongest to it. */
  static void addTie(FixedBitSet matching, float[] sums, float tie, float[] strongest) {
    if (areFew(matching)) {
      for (int at = matching.nextSetBit(0); at < sums.length; at = next(matching, at)) {
        strongest[at] += tie * (sums[at] - strongest[at]);
      }
    } else {
      for (int at = 0; at < sums.length; at++) {
        strongest[at] += tie * (sums[at] - strongest[at]);
      }
    }
  }

  /** The next article that matches, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
  static int next(FixedBitSet matching, int at) {
    return at + 1 < matching.length() ? matching.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Prepares for windows of this width; to be called once, before any article is asked for. */
  void open(int width) {
    found = new FixedBitSet(width);
    scores = new float[width];
  }

  /** Articles that match, at most. */
  abstract long cost();

  /** No article from the target on and before this one matches. */
  abstract int first(int target) throws IOException;

  /**
   * Finds and scores the articles of the window.
   *
   * @param matching empty; to be set for articles that match, by their place in the window
   * @param ofMatching their scores, 0 at first; anything for articles that do not match
   */
  abstract void read(int from, int to, FixedBitSet matching, float[] ofMatching) throws IOException;

  /** Reads the articles from one and before another, which lie in no window read before. */
  final void read(int from, int to) throws IOException {
    begin = from;
    end = to;
    found.clear();
    Arrays.fill(scores, 0);
    read(from, to, found, scores);
  }

  /** The articles of the window that match, by their place in it. */
  final FixedBitSet found() {
    return found;
  }

  /** The scores of the articles of the window that match, by their place in it. */
  final float[] scores() {
    return scores;
  }

  private int advance(int target) throws IOException {
    int next = target;
    while (true) {
      if (next < end) {
        int at = found.nextSetBit(next - begin);
        if (at != DocIdSetIterator.NO_MORE_DOCS) return begin + at;
        next = end;
      }
      int from = first(next);
      if (from == DocIdSetIterator.NO_MORE_DOCS) return from;
      read(from, Math.min(from, DocIdSetIterator.NO_MORE_DOCS - scores.length) + scores.length);
      if (least > 0) forgetWeak();
      next = from;
    }
  }

  private void forgetWeak() {
    for (int at = found.nextSetBit(0); at < scores.length; at = next(found, at)) {
      if (scores[at] < least) found.clear(at);
    }
  }

  @Override
  public final void setMinCompetitiveScore(float score) throws IOException {
    if (score <= least) return;
    least = score;
    passOver(score);
  }

  /** Takes that articles with a lower score need not be found any more. */
  void passOver(float below) throws IOException {}

  @Override
  public final int docID() {
    return doc;
  }

  /** The place of the present article in the window. */
  final int place() {
    return doc - begin;
  }

  @Override
  public final float score() {
    return scores[doc - begin];
  }

  @Override
  public final DocIdSetIterator iterator() {
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
        return doc = WindowScorer.this.advance(target);
      }

      @Override
      public long cost() {
        return WindowScorer.this.cost();
      }
    };
  }
}
