package lupe.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 for phrases whose places may each be filled by several terms: such a phrase is as rare as
 * its rarest likely reading, not as the sum of all of them.
 */
final class LupeSimilarity extends BM25Similarity {
  private final float k1;

  LupeSimilarity(Weights weights) {
    super(weights.k1(), weights.b());
    k1 = weights.k1();
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
    long frequency = 0;
    for (TermStatistics term : terms) frequency = Math.max(frequency, term.docFreq());
    float idf = idf(frequency, collection.docCount()) * (k1 + 1);
    return Explanation.match(idf, "idf of the most frequent of " + terms.length + " terms");
  }
}
