package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What raises the score of an article beyond that of its words: words near each other, and words in
 * the very form in which they were typed. It is dear to find out, so its bound tells first for
 * which articles it is worth it.
 */
final class Bonus {
  /** Bounds hold for numbers that were rounded, too. */
  private static final float ROUNDING = 1.00001f;

  private final List<Near> near;
  private final List<Weight> weights = new ArrayList<>();
  private final ExactForms exact;
  private final float ofExact;

  /**
   * A bonus.
   *
   * @param near words that may stand near each other
   * @param exact the forms of the words
   * @param ofExact what an article gains that has all words as they were typed, as a share of its
   *     score
   */
  Bonus(List<Near> near, ExactForms exact, float ofExact, IndexSearcher searcher)
      throws IOException {
    this.near = near;
    this.exact = exact;
    this.ofExact = exact.isEmpty() ? 0 : ofExact;
    for (Near one : near) {
      Query query = searcher.rewrite(one.query());
      weights.add(searcher.createWeight(query, ScoreMode.TOP_SCORES, 1));
    }
  }

  /** The bonus of the articles of a segment. */
  InSegment in(LeafReaderContext segment) throws IOException {
    var nearness = new ArrayList<Nearness>();
    for (int i = 0; i < weights.size(); i++) {
      Scorer scorer = weights.get(i).scorer(segment);
      if (scorer != null) nearness.add(new Nearness(near.get(i), scorer));
    }
    return new InSegment(nearness, exact.in(segment));
  }

  /** The bonus of the articles of a segment, which must be asked for in their order. */
  final class InSegment {
    private final List<Nearness> near;
    private final ExactForms.InSegment forms;
    private final float mostNear;
    private @Nullable AllScorer words;

    private InSegment(List<Nearness> near, ExactForms.InSegment forms) {
      this.near = near;
      this.forms = forms;
      float sum = 0;
      for (Nearness one : near) sum += one.most();
      this.mostNear = sum;
    }

    /** Takes what scores the words of articles. */
    void setWords(Scorable scorer) {
      words = scorer instanceof AllScorer all ? all : null;
    }

    /** The score that the words of an article must have for the whole to reach this one. */
    float atLeast(float whole) {
      return whole / (1 + ofExact) / ROUNDING - mostNear;
    }

    /**
     * The score of an article with its bonus.
     *
     * @param score of its words
     * @param least the score below which the article is of no use
     * @return the score, or -1 if it is below the least
     */
    float raised(int doc, float score, float least) throws IOException {
      float most = score + mostNear();
      if (most * (1 + ofExact) < least) return -1;
      float factor = ofExact == 0 ? 1 : 1 + ofExact * forms.share(doc);
      if (most * factor < least) return -1;
      float sum = score;
      for (Nearness one : near) sum += one.score(doc);
      return sum * factor < least ? -1 : sum * factor;
    }

    private float mostNear() {
      if (words == null) return mostNear;
      float sum = 0;
      for (Nearness one : near) sum += one.most(words);
      return sum * ROUNDING;
    }
  }
}
