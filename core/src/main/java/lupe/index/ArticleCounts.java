package lupe.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/** Counts the articles of an index by month and source. */
final class ArticleCounts {
  private ArticleCounts() {}

  static void count(DirectoryReader reader, Map<String, Long> months, Map<String, Long> sources)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) count(leaf.reader(), months, sources);
  }

  private static void count(LeafReader reader, Map<String, Long> months, Map<String, Long> sources)
      throws IOException {
    Bits live = reader.getLiveDocs();
    NumericDocValues days = DocValues.getNumeric(reader, Schema.DAY);
    SortedDocValues names = DocValues.getSorted(reader, Schema.SOURCE_NAME);
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) continue;
      if (days.advanceExact(doc)) months.merge(month(days.longValue()), 1L, Long::sum);
      if (names.advanceExact(doc)) {
        sources.merge(names.lookupOrd(names.ordValue()).utf8ToString(), 1L, Long::sum);
      }
    }
  }

  private static String month(long day) {
    String iso = LocalDate.ofEpochDay(day).toString();
    return iso.substring(0, iso.length() - 3);
  }
}
