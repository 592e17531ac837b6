package lupe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import lupe.index.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be among the best. Time and id are read only of documents whose scores are
 * equal to those of others, which are few.
 */
final class Candidate {
  /**
   * The best first; of those of equal score the newest, of equally new ones by id, so that a
   * rebuilt index answers alike.
   */
  static final Comparator<Candidate> BEST_FIRST = Candidate::compare;

  private final LeafReaderContext segment;
  private final int inSegment;
  private final float score;
  private long time;
  private boolean timeIsKnown;
  private @Nullable String id;

  /** A document of a segment. */
  Candidate(LeafReaderContext segment, int inSegment, float score) {
    this.segment = segment;
    this.inSegment = inSegment;
    this.score = score;
  }

  private static int compare(Candidate one, Candidate other) {
    if (one.score != other.score) return Float.compare(other.score, one.score);
    if (one.time() != other.time()) return Long.compare(other.time(), one.time());
    return one.id().compareTo(other.id());
  }

  float score() {
    return score;
  }

  ScoreDoc scoreDoc() {
    return new ScoreDoc(segment.docBase + inSegment, score);
  }

  private long time() {
    if (!timeIsKnown) {
      timeIsKnown = true;
      try {
        NumericDocValues times = DocValues.getNumeric(segment.reader(), Schema.TIME);
        time = times.advanceExact(inSegment) ? times.longValue() : Ties.NO_TIME;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return time;
  }

  private String id() {
    if (id == null) {
      try {
        SortedDocValues ids = DocValues.getSorted(segment.reader(), Schema.ID);
        boolean known = ids.advanceExact(inSegment);
        id = known ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return id;
  }
}
