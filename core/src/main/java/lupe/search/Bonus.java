package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What raises the score of an article beyond that of its words: words near each other. It is dear
 * to find out, so its bound tells first for which articles it is worth it.
 */
final class Bonus {
  /** Bounds hold for numbers that were rounded, too. */
  private static final float ROUNDING = 1.00001f;

  private final List<Near> near;
  private final List<Weight> weights = new ArrayList<>();

  Bonus(List<Near> near, IndexSearcher searcher) throws IOException {
    this.near = near;
    for (Near one : near) {
      Query query = searcher.rewrite(one.query());
      weights.add(searcher.createWeight(query, ScoreMode.TOP_SCORES, 1));
    }
  }

  /** The bonus of the articles of a segment. */
  InSegment in(LeafReaderContext segment) throws IOException {
    var scorers = new ArrayList<Nearness>();
    for (int i = 0; i < weights.size(); i++) {
      Scorer scorer = weights.get(i).scorer(segment);
      if (scorer != null) scorers.add(Nearness.of(near.get(i), scorer));
    }
    return new InSegment(scorers);
  }

  /** The bonus of the articles of a segment, which must be asked for in their order. */
  static final class InSegment {
    private final List<Nearness> near;
    private final float most;
    private @Nullable AllScorer words;

    private InSegment(List<Nearness> near) throws IOException {
      this.near = near;
      float sum = 0;
      for (Nearness one : near) sum += one.most;
      this.most = sum;
    }

    /** Takes what scores the words of articles. */
    void setWords(Scorable scorer) {
      words = scorer instanceof AllScorer all ? all : null;
    }

    /** The score that the present article has at most, whose words have this score. */
    float atMost(float score) {
      if (words == null) return score + most;
      float sum = score;
      for (Nearness one : near) sum += one.atMost(words);
      return sum * ROUNDING;
    }

    /** The score that the words of an article must have for the whole to reach this one. */
    float atLeast(float score) {
      return score - most;
    }

    /** The score of an article, raised. */
    float raised(int doc, float score) throws IOException {
      float sum = score;
      for (Nearness one : near) sum += one.score(doc);
      return sum;
    }
  }

  /** Words near each other. */
  private record Nearness(
      Near near,
      Scorer scorer,
      DocIdSetIterator candidates,
      @Nullable TwoPhaseIterator check,
      float most) {
    static Nearness of(Near near, Scorer scorer) throws IOException {
      TwoPhaseIterator check = scorer.twoPhaseIterator();
      DocIdSetIterator candidates = check == null ? scorer.iterator() : check.approximation();
      float most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
      return new Nearness(near, scorer, candidates, check, most);
    }

    float atMost(AllScorer words) {
      float first = words.score(near.first().member());
      return most * near.most(first, words.score(near.second().member()));
    }

    float score(int doc) throws IOException {
      if (candidates.docID() < doc) candidates.advance(doc);
      boolean has = candidates.docID() == doc && (check == null || check.matches());
      return has ? scorer.score() : 0;
    }
  }
}
