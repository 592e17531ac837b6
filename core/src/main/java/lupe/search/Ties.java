package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lupe.index.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The order of documents whose scores are equal: the newest first, of equally new ones by id, so
 * that a rebuilt index answers alike.
 */
final class Ties {
  /** Documents in the order of ties alone. */
  static final Sort NEWEST_FIRST = new Sort(byTime(), byId());

  /** Documents by score, equal ones in the order of ties. */
  static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, byTime(), byId());

  /** Documents without a time are older than all others. */
  private static final long NO_TIME = Long.MIN_VALUE;

  private static final Comparator<Tied> ORDER =
      Comparator.comparingLong(Tied::time).reversed().thenComparing(Tied::id);

  private record Tied(ScoreDoc doc, long time, String id) {}

  private Ties() {}

  private static SortField byTime() {
    return new SortField(Schema.TIME, SortField.Type.LONG, true, NO_TIME);
  }

  private static SortField byId() {
    return new SortField(Schema.ID, SortField.Type.STRING);
  }

  /**
   * The best of documents that are ordered by score.
   *
   * @param docs with all that are tied with the last one wanted; those of equal score change places
   */
  static ScoreDoc[] best(ScoreDoc[] docs, int wanted, IndexReader reader) throws IOException {
    for (int from = 0; from < Math.min(wanted, docs.length); ) {
      int to = from + 1;
      while (to < docs.length && docs[to].score == docs[from].score) to++;
      if (to - from > 1) order(docs, from, to, reader);
      from = to;
    }
    return Arrays.copyOf(docs, Math.min(wanted, docs.length));
  }

  private static void order(ScoreDoc[] docs, int from, int to, IndexReader reader)
      throws IOException {
    List<Tied> tied = new ArrayList<>();
    for (ScoreDoc doc : Arrays.asList(docs).subList(from, to)) tied.add(tied(doc, reader));
    tied.sort(ORDER);
    for (int i = from; i < to; i++) docs[i] = tied.get(i - from).doc;
  }

  private static Tied tied(ScoreDoc doc, IndexReader reader) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc.doc, reader.leaves()));
    int inLeaf = doc.doc - leaf.docBase;
    NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
    long time = times.advanceExact(inLeaf) ? times.longValue() : NO_TIME;
    String id = ids.advanceExact(inLeaf) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
    return new Tied(doc, time, id);
  }
}
