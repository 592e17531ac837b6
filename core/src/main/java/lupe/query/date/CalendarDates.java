package lupe.query.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months, quarters and years by their numbers and names. */
final class CalendarDates {
  private static final String YEAR = "([12]\\d{3})";

  static final List<Row> ROWS =
      List.of(
          Row.of(YEAR, (m, today) -> Reading.of(Period.year(number(m, 1)))),
          Row.of(YEAR + "[-/](\\d{1,2})", (m, today) -> month(number(m, 1), number(m, 2))),
          Row.of("(\\d{1,2})[./]" + YEAR, (m, today) -> month(number(m, 2), number(m, 1))),
          Row.of(
              YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})",
              (m, today) -> day(number(m, 1), number(m, 3), number(m, 4))),
          Row.of(
              YEAR + "-(\\d\\d)-(\\d\\d)T[0-9:.,Z+-]+",
              (m, today) ->
                  with(
                      "The time of day is not used.",
                      day(number(m, 1), number(m, 2), number(m, 3)))),
          Row.of(
              YEAR + "(\\d\\d)(\\d\\d)",
              (m, today) -> day(number(m, 1), number(m, 2), number(m, 3))),
          Row.of(
              "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d\\d)",
              (m, today) -> day(year(m, 3, today), number(m, 2), number(m, 1))),
          Row.of(
              "(\\d{1,2})/(\\d{1,2})/(\\d{4})",
              (m, today) -> day(number(m, 3), number(m, 2), number(m, 1))),
          Row.of(
              "(\\d{1,2})\\. ?(\\d{1,2})\\.?",
              (m, today) -> latestDay(number(m, 2), number(m, 1), today)),
          Row.of("(\\d{1,2})\\.? ?(\\p{L}+)\\.?(?: ?(\\d{4}|\\d\\d))?", CalendarDates::dayOfMonth),
          Row.of("(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)?, ?" + YEAR, CalendarDates::englishDay),
          Row.of("(\\p{L}+)\\.?(?: ?" + YEAR + ")?", CalendarDates::monthByName),
          Row.of(YEAR + "-?W(\\d{1,2})", (m, today) -> week(number(m, 1), number(m, 2))),
          Row.of(
              "KW ?(\\d{1,2})(?: |/| / )" + YEAR, (m, today) -> week(number(m, 2), number(m, 1))),
          Row.of(YEAR + "-?Q([1-4])", (m, today) -> quarter(number(m, 1), number(m, 2))),
          Row.of("Q([1-4])[ /]?" + YEAR, (m, today) -> quarter(number(m, 2), number(m, 1))),
          Row.of("([1-4])\\. Quartal " + YEAR, (m, today) -> quarter(number(m, 2), number(m, 1))));

  private CalendarDates() {}

  private static Reading day(int year, int month, int day) {
    if (month < 1 || month > 12) return new Reading.Wrong("there is no month " + month);
    int last = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > last)
      return new Reading.Wrong(
          YearMonth.of(year, month) + " has " + last + " days, there is no day " + day);
    return Reading.of(Period.day(LocalDate.of(year, month, day)));
  }

  private static Reading month(int year, int month) {
    if (month < 1 || month > 12) return new Reading.Wrong("there is no month " + month);
    return Reading.of(Period.month(YearMonth.of(year, month)));
  }

  private static Reading week(int year, int week) {
    LocalDate fourth = LocalDate.of(year, 1, 4);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
    if (week < 1 || week > weeks)
      return new Reading.Wrong(year + " has " + weeks + " weeks, there is no week " + week);
    return Reading.of(Period.week(fourth.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L)));
  }

  private static Reading quarter(int year, int quarter) {
    LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
    return Reading.of(new Period(from, from.plusMonths(3).minusDays(1)));
  }

  /** The latest such day that is not after today. */
  private static Reading latestDay(int month, int day, LocalDate today) {
    for (int year = today.getYear(); year > today.getYear() - 9; year--) {
      try {
        LocalDate found = LocalDate.of(year, month, day);
        if (!found.isAfter(today)) return assumed(Period.day(found), found.toString());
      } catch (DateTimeException e) {
        continue; // 29 February exists in some years only
      }
    }
    return day(today.getYear(), month, day);
  }

  private static @Nullable Reading dayOfMonth(MatchResult m, LocalDate today) {
    Integer month = MonthNames.month(m.group(2));
    if (month == null) return null;
    if (m.group(3) == null) return latestDay(month, number(m, 1), today);
    return day(year(m, 3, today), month, number(m, 1));
  }

  private static @Nullable Reading englishDay(MatchResult m, LocalDate today) {
    Integer month = MonthNames.month(m.group(1));
    return month == null ? null : day(number(m, 3), month, number(m, 2));
  }

  private static @Nullable Reading monthByName(MatchResult m, LocalDate today) {
    Integer month = MonthNames.month(m.group(1));
    if (month == null) return null;
    if (m.group(2) != null) return month(number(m, 2), month);
    int year = month > today.getMonthValue() ? today.getYear() - 1 : today.getYear();
    YearMonth latest = YearMonth.of(year, month);
    return assumed(Period.month(latest), latest.toString());
  }

  private static Reading assumed(Period period, String name) {
    return with("The year is not given; " + name + " is meant.", Reading.of(period));
  }

  private static Reading with(String note, Reading reading) {
    return reading instanceof Reading.Days days
        ? new Reading.Days(days.period(), days.shape(), note)
        : reading;
  }

  /** Two digits are a year of the hundred that ends next year. */
  private static int year(MatchResult m, int group, LocalDate today) {
    int year = number(m, group);
    if (m.group(group).length() == 4) return year;
    int next = today.getYear() + 1;
    return next - Math.floorMod(next - year, 100);
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
