package lupe.query.date;

import org.jspecify.annotations.Nullable;

/** What became of a text that should be a date. */
public sealed interface Reading {
  /** How days are given. */
  enum Shape {
    /** One day, week, month, quarter or year. */
    PERIOD,
    /**
     * A length of time such as 7d: the period ends today, and the day meant by "since" or "until"
     * is its first.
     */
    AGO,
    /** From one date to another, either of which may be open. */
    RANGE
  }

  /**
   * The days that are meant.
   *
   * @param period the days
   * @param shape how they were given
   * @param note what was assumed, one English sentence, or null
   */
  record Days(Period period, Shape shape, @Nullable String note) implements Reading {}

  /**
   * No date.
   *
   * @param reason an English clause
   */
  record Wrong(String reason) implements Reading {}

  /** Days without anything assumed. */
  static Reading of(Period period) {
    return new Days(period, Shape.PERIOD, null);
  }
}
