package lupe.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The length of the bars of a timeline. */
public enum Interval {
  /** Days. */
  DAY,
  /** Weeks from Monday to Sunday (ISO 8601). */
  WEEK,
  /** Months. */
  MONTH,
  /** Years. */
  YEAR;

  private static final int MOST_DAYS = 31;
  private static final int MOST_WEEKS = 26;
  private static final int MOST_MONTHS = 60;

  /** The one that shows a span of time in a number of bars that an eye can take in. */
  public static Interval fitting(LocalDate first, LocalDate last) {
    if (first.until(last, ChronoUnit.DAYS) < MOST_DAYS) return DAY;
    if (first.until(last, ChronoUnit.WEEKS) < MOST_WEEKS) return WEEK;
    return first.until(last, ChronoUnit.MONTHS) < MOST_MONTHS ? MONTH : YEAR;
  }

  /** The first day of the interval that a day lies in. */
  public LocalDate begin(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the next interval. */
  public LocalDate next(LocalDate begin) {
    return switch (this) {
      case DAY -> begin.plusDays(1);
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case YEAR -> begin.plusYears(1);
    };
  }

  /** The interval as ISO 8601 writes it: 2025-02-27, 2025-W09, 2025-02, 2025. */
  public String name(LocalDate begin) {
    return switch (this) {
      case DAY -> begin.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              begin.get(IsoFields.WEEK_BASED_YEAR),
              begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", begin.getYear(), begin.getMonthValue());
      case YEAR -> String.format(Locale.ROOT, "%04d", begin.getYear());
    };
  }

  /** The number of the interval, counted from 1970. */
  public long number(LocalDate begin) {
    return switch (this) {
      case DAY -> begin.toEpochDay();
      case WEEK -> Math.floorDiv(begin.toEpochDay() + 3, 7);
      case MONTH -> (begin.getYear() - 1970) * 12L + begin.getMonthValue() - 1;
      case YEAR -> begin.getYear() - 1970L;
    };
  }
}
