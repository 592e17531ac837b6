package lupe.search;

import lupe.index.Schema;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The order of documents whose scores are equal, for queries that score none: as {@link Candidate}
 * has it.
 */
final class Ties {
  /** Documents in the order of ties alone. */
  static final Sort NEWEST_FIRST = new Sort(byTime(), byId());

  /** Documents by score, equal ones in the order of ties. */
  static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, byTime(), byId());

  /** Documents without a time are older than all others. */
  static final long NO_TIME = Long.MIN_VALUE;

  private Ties() {}

  private static SortField byTime() {
    return new SortField(Schema.TIME, SortField.Type.LONG, true, NO_TIME);
  }

  private static SortField byId() {
    return new SortField(Schema.ID, SortField.Type.STRING);
  }
}
