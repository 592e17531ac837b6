package lupe.query.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param from first day, or null if open
 * @param to last day, or null if open; not before {@code from}
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Checks the order. */
  public Period {
    if (from != null && to != null && to.isBefore(from))
      throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
  }

  static Period day(LocalDate day) {
    return new Period(day, day);
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Period week(LocalDate monday) {
    return new Period(monday, monday.plusDays(6));
  }
}
