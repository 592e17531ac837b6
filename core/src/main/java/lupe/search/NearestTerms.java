package lupe.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds the terms of an index that are spelled most like one that it has not. */
final class NearestTerms {
  /** Shorter words are near too many others. */
  static final int SHORTEST = 4;

  /** From this length on a word may differ by two letters. */
  private static final int TWO_EDITS_FROM = 7;

  /** Letters at the beginning that must be the same. */
  private static final int SAME_BEGINNING = 1;

  private final IndexReader reader;

  NearestTerms(IndexReader reader) {
    this.reader = reader;
  }

  private record Near(String term, int distance, long articles) {}

  /** The nearest first, of those as near the one in more articles. */
  List<String> of(String key, List<String> fields, int most) throws IOException {
    int length = key.codePointCount(0, key.length());
    if (length < SHORTEST) return List.of();
    int edits = length < TWO_EDITS_FROM ? 1 : 2;
    Map<String, Long> found = new HashMap<>();
    for (String field : fields) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) continue;
        var near = new FuzzyTermsEnum(terms, new Term(field, key), edits, SAME_BEGINNING, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
          found.merge(term.utf8ToString(), (long) near.docFreq(), Long::sum);
        }
      }
    }
    return found.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(key))
        .map(e -> new Near(e.getKey(), EditDistance.of(key, e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingLong(Near::articles).reversed())
                .thenComparing(Near::term))
        .limit(most)
        .map(Near::term)
        .toList();
  }
}
