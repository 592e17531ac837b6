package lupe.search;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Two words near each other in the articles of a segment. */
final class Nearness {
  private final Near near;
  private final Scorer scorer;
  private final DocIdSetIterator candidates;
  private final @Nullable TwoPhaseIterator check;
  private final float most;

  Nearness(Near near, Scorer scorer) throws IOException {
    this.near = near;
    this.scorer = scorer;
    this.check = scorer.twoPhaseIterator();
    this.candidates = check == null ? scorer.iterator() : check.approximation();
    this.most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
  }

  /** The score of any article at most. */
  float most() {
    return most;
  }

  /** The score of the present article at most, whose words are scored here. */
  float most(AllScorer words) {
    float first = words.score(near.first().member());
    return most * near.most(first, words.score(near.second().member()));
  }

  /** The score of an article, which lies behind those asked for before. */
  float score(int doc) throws IOException {
    if (candidates.docID() < doc) candidates.advance(doc);
    boolean has = candidates.docID() == doc && (check == null || check.matches());
    return has ? scorer.score() : 0;
  }
}
