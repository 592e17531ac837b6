package lupe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * The formula by which words and sequences of words score: BM25 over several fields (BM25F,
 * Robertson and Zaragoza 2004). What an article has of a word is added up over forms and fields,
 * each occurrence by its weight and the length of its field, before it saturates; so a word found
 * in title and text, or in two forms, is not counted as two words. Serves one request; not
 * thread-safe.
 */
final class Bm25 {
  private final IndexSearcher searcher;
  private final float k1;
  private final float b;
  private final Map<String, float[]> lengthFactors = new HashMap<>();

  Bm25(IndexSearcher searcher, Weights weights) {
    this.searcher = searcher;
    this.k1 = weights.k1();
    this.b = weights.b();
  }

  /** The inverse document frequency of what so many articles have. */
  private float idf(double frequency) {
    long articles = Math.max(1, searcher.getIndexReader().maxDoc());
    double bounded = Math.min(frequency, articles);
    return (float) Math.log(1 + (articles - bounded + 0.5) / (bounded + 0.5));
  }

  /** The score that no number of occurrences reaches, of what so many articles have. */
  float highest(double frequency) {
    return idf(frequency) * (k1 + 1);
  }

  /** The score of so many occurrences. */
  float score(float highest, float occurrences) {
    return highest * occurrences / (occurrences + k1);
  }

  /** The scores of so many occurrences, in their place, for the articles that match. */
  void score(float highest, FixedBitSet matching, float[] occurrences) {
    if (WindowScorer.areFew(matching)) {
      for (int at = matching.nextSetBit(0);
          at < occurrences.length;
          at = WindowScorer.next(matching, at)) {
        occurrences[at] = score(highest, occurrences[at]);
      }
    } else {
      for (int at = 0; at < occurrences.length; at++) {
        occurrences[at] = score(highest, occurrences[at]);
      }
    }
  }

  /** What an occurrence in a field counts, by the byte that encodes the field's length. */
  float[] lengthFactors(String field) {
    return lengthFactors.computeIfAbsent(field, this::newLengthFactors);
  }

  private float[] newLengthFactors(String field) {
    CollectionStatistics statistics = statistics(field);
    double average =
        statistics == null ? 1 : statistics.sumTotalTermFreq() / (double) statistics.docCount();
    var factors = new float[256];
    for (int i = 0; i < factors.length; i++) {
      double length = SmallFloat.byte4ToInt((byte) i);
      factors[i] = (float) (1 / (1 - b + b * length / average));
    }
    return factors;
  }

  private @Nullable CollectionStatistics statistics(String field) {
    try {
      return searcher.collectionStatistics(field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
