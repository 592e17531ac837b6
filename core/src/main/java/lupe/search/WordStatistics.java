package lupe.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/**
 * How rare a word is in the whole index, and how a field's length holds its occurrences back.
 *
 * @param idf inverse document frequency
 * @param lengthFactors for each field, by the byte that encodes its length, what an occurrence
 *     counts
 */
record WordStatistics(float idf, float[][] lengthFactors) {

  static WordStatistics of(
      IndexSearcher searcher,
      List<WordQuery.Form> forms,
      List<WordQuery.FieldWeight> fields,
      Weights weights)
      throws IOException {
    long documents = Math.max(1, searcher.getIndexReader().maxDoc());
    var factors = new float[fields.size()][];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = factors(searcher.collectionStatistics(fields.get(i).field()), weights.b());
    }
    return new WordStatistics(idf(documents, frequency(forms)), factors);
  }

  /**
   * Articles that have the word: each form by its weight, in the field where it is most frequent.
   */
  private static double frequency(List<WordQuery.Form> forms) throws IOException {
    Map<String, Double> byTerm = new HashMap<>();
    for (WordQuery.Form form : forms) {
      double frequency = form.states().docFreq() * (double) form.weight();
      byTerm.merge(form.term().text(), frequency, Math::max);
    }
    return byTerm.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static float idf(long documents, double frequency) {
    double bounded = Math.min(frequency, documents);
    return (float) Math.log(1 + (documents - bounded + 0.5) / (bounded + 0.5));
  }

  private static float[] factors(CollectionStatistics statistics, float b) {
    var factors = new float[256];
    double average =
        statistics == null ? 1 : statistics.sumTotalTermFreq() / (double) statistics.docCount();
    for (int i = 0; i < factors.length; i++) {
      double length = SmallFloat.byte4ToInt((byte) i);
      factors[i] = (float) (1 / (1 - b + b * length / average));
    }
    return factors;
  }
}
