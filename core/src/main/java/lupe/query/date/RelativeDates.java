package lupe.query.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days counted from today: gestern, letzte Woche, 7d, vor 3 Tagen, Montag. */
final class RelativeDates {
  private static final String UNIT =
      "(d|t|tage?n?|days?|w|wochen?|weeks?|m|monate?n?|months?|j|y|jahre?n?|years?)";
  private static final String COUNT = "(\\d{1,6}|eine[mnr]?|einem|one|a)";
  private static final String LAST = "(?:letzte|vergangene|vorige)[mnrs]?|last|past|previous";
  private static final String THIS = "diese[mnrs]?|this";
  private static final int MOST_YEARS = 200;

  static final List<Row> ROWS =
      List.of(
          Row.of("heute|today", (m, today) -> Reading.of(Period.day(today))),
          Row.of("gestern|yesterday", (m, today) -> Reading.of(Period.day(today.minusDays(1)))),
          Row.of("vorgestern", (m, today) -> Reading.of(Period.day(today.minusDays(2)))),
          Row.of("(\\d{1,6}) ?" + UNIT, (m, today) -> back(m, today)),
          Row.of("(?:die )?(?:" + LAST + ") " + COUNT + " " + UNIT, (m, today) -> back(m, today)),
          Row.of("vor " + COUNT + " " + UNIT, (m, today) -> dayBefore(m, today)),
          Row.of(COUNT + " " + UNIT + " ago", (m, today) -> dayBefore(m, today)),
          Row.of("(\\d{1,6}) ?(?:h|stunden?|hours?)", (m, today) -> hours(m, today)),
          Row.of("(?:" + LAST + ") " + UNIT, (m, today) -> calendar(m.group(1), today, 1)),
          Row.of("(?:" + THIS + ") " + UNIT, (m, today) -> calendar(m.group(1), today, 0)),
          Row.of("(?:(" + LAST + ") )?(\\p{L}+)", RelativeDates::weekday));

  private RelativeDates() {}

  private static ChronoUnit unit(String name) {
    return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'd', 't' -> ChronoUnit.DAYS;
      case 'w' -> ChronoUnit.WEEKS;
      case 'm' -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private static int count(String digits) {
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 1;
  }

  private static @Nullable LocalDate minus(MatchResult m, LocalDate today) {
    LocalDate first = today.minus(count(m.group(1)), unit(m.group(2)));
    return first.isBefore(today.minusYears(MOST_YEARS)) ? null : first;
  }

  private static Reading back(MatchResult m, LocalDate today) {
    LocalDate first = minus(m, today);
    return first == null
        ? tooLong()
        : new Reading.Days(new Period(first, today), Reading.Shape.AGO, null);
  }

  private static Reading dayBefore(MatchResult m, LocalDate today) {
    LocalDate day = minus(m, today);
    return day == null ? tooLong() : Reading.of(Period.day(day));
  }

  private static Reading tooLong() {
    return new Reading.Wrong("it is more than " + MOST_YEARS + " years ago");
  }

  private static Reading hours(MatchResult m, LocalDate today) {
    int days = (count(m.group(1)) + 23) / 24;
    LocalDate first = today.minusDays(days);
    String note = "Articles are found by the day; " + first + " and later is meant.";
    return new Reading.Days(new Period(first, today), Reading.Shape.AGO, note);
  }

  /** The whole day, week, month or year that lies so many of them back. */
  private static Reading calendar(String unit, LocalDate today, int back) {
    return Reading.of(
        switch (unit(unit)) {
          case DAYS -> Period.day(today.minusDays(back));
          case WEEKS ->
              Period.week(
                  today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back));
          case MONTHS -> Period.month(YearMonth.from(today).minusMonths(back));
          default -> Period.year(today.getYear() - back);
        });
  }

  /** The latest such day; today counts unless "last" was said. */
  private static @Nullable Reading weekday(MatchResult m, LocalDate today) {
    DayOfWeek weekday = MonthNames.weekday(m.group(2));
    if (weekday == null) return null;
    LocalDate day =
        today.with(
            m.group(1) == null
                ? TemporalAdjusters.previousOrSame(weekday)
                : TemporalAdjusters.previous(weekday));
    return new Reading.Days(Period.day(day), Reading.Shape.PERIOD, day + " is meant.");
  }
}
