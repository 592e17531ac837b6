package lupe.load.record;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.article.Published;

/**
 * Dates as news sources write them: ISO 8601, RFC 822, German, English in words, Unix time.
 *
 * <p>Day/month/year with slashes is not read, since half of the world means month/day/year. A time
 * without a zone is a German one.
 */
public final class Dates {
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST = 80;

  /** Every form is one of these days, alone or with {@link #TIME} behind it. */
  private static final List<Pattern> FORMS =
      List.of(
          // 2025-02-27, 2025/02/27, 2025.02.27
          form("(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})"),
          // 20250227
          form("(?<y>[12]\\d{3})(?<m>[01]\\d)(?<d>[0-3]\\d)"),
          // 27.2.2025, 27.02.25, 27. 2. 2025
          form("(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4}|\\d{2})"),
          // 27. Februar 2025, 27 Feb 2025, 27-Feb-2025, Thu, 27 Feb 2025 (RFC 822 and 2822)
          form(
              "(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]?(?<mon>\\p{L}{3,10})\\.?[ -](?<y>\\d{4}|\\d{2})"),
          // February 27, 2025
          form("(?<mon>\\p{L}{3,10})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})"),
          // Thu Feb 27 08:00:00 CET 2025 (Unix)
          Pattern.compile(
              "\\p{L}{2,4} (?<mon>\\p{L}{3}) (?<d>\\d{1,2}) (?<h>\\d{2}):(?<min>\\d{2}):(?<s>\\d{2})"
                  + "(?: (?<zone>[A-Z]{2,5}|[+-]\\d{4}))? (?<y>\\d{4})"));

  /** Epoch seconds (9 or 10 digits), milliseconds (12 or 13); fractions of seconds are dropped. */
  private static final Pattern EPOCH = Pattern.compile("(-?\\d{9,10}|\\d{12,13})(?:\\.\\d+)?");

  /** Names of months, from <a href="https://cldr.unicode.org">CLDR</a> de, de-AT, en. */
  private static final ImmutableMap<String, Integer> MONTHS =
      months(
          "januar jänner jaenner january jan jän",
          "februar feber february feb",
          "märz maerz march mär mrz mar",
          "april apr",
          "mai may",
          "juni june jun",
          "juli july jul",
          "august aug",
          "september sep sept",
          "oktober october okt oct",
          "november nov",
          "dezember december dez dec");

  /** Zones by name: RFC 822 section 5, and the German ones. */
  private static final ImmutableMap<String, ZoneOffset> ZONES =
      ImmutableMap.<String, ZoneOffset>builder()
          .put("Z", ZoneOffset.UTC)
          .put("UT", ZoneOffset.UTC)
          .put("UTC", ZoneOffset.UTC)
          .put("GMT", ZoneOffset.UTC)
          .put("WET", ZoneOffset.UTC)
          .put("CET", ZoneOffset.ofHours(1))
          .put("MEZ", ZoneOffset.ofHours(1))
          .put("BST", ZoneOffset.ofHours(1))
          .put("CEST", ZoneOffset.ofHours(2))
          .put("MESZ", ZoneOffset.ofHours(2))
          .put("EET", ZoneOffset.ofHours(2))
          .put("MSK", ZoneOffset.ofHours(3))
          .put("EST", ZoneOffset.ofHours(-5))
          .put("EDT", ZoneOffset.ofHours(-4))
          .put("CST", ZoneOffset.ofHours(-6))
          .put("CDT", ZoneOffset.ofHours(-5))
          .put("MST", ZoneOffset.ofHours(-7))
          .put("MDT", ZoneOffset.ofHours(-6))
          .put("PST", ZoneOffset.ofHours(-8))
          .put("PDT", ZoneOffset.ofHours(-7))
          .buildOrThrow();

  private Dates() {}

  /** The day or point in time that a text names, or nothing if it names none. */
  public static Optional<Published> parse(String text) {
    String date = text.strip();
    if (date.length() > LONGEST) return Optional.empty();
    try {
      if (EPOCH.matcher(date).matches()) return inRange(epoch(date));
      for (Pattern form : FORMS) {
        Matcher matcher = form.matcher(date);
        if (matcher.matches()) return inRange(published(matcher));
      }
    } catch (DateTimeException e) {
      // The 31st of February, 25 o'clock.
    }
    return Optional.empty();
  }

  private static Pattern form(String day) {
    String weekday = "(?:\\p{L}{2,10}\\.?,? (?:den |der )?)?";
    String time =
        "(?:(?:T|, ?| - | – | \\| | um | at | )(?<h>\\d{1,2})[:.](?<min>\\d{2})(?::(?<s>\\d{2}))?"
            + "(?:[.,](?<f>\\d{1,12}))?(?: ?Uhr)?(?: ?\\(?(?<zone>[A-Z]{1,5}|[+-]\\d{2}:?(?:\\d{2})?)\\)?)?"
            + "(?:\\[[\\w/]+\\])?)?";
    return Pattern.compile(weekday + day + time);
  }

  private static Optional<Published> inRange(Published published) {
    int year = published.date().getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(published) : Optional.empty();
  }

  private static Published epoch(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    long number = Long.parseLong(whole);
    return Published.at(
        whole.length() > 11 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
  }

  private static Published published(Matcher form) {
    LocalDate date = LocalDate.of(year(form.group("y")), month(form), number(form, "d"));
    if (form.group("h") == null) return Published.on(date);
    int seconds = form.group("s") == null ? 0 : number(form, "s");
    LocalDateTime time =
        date.atTime(number(form, "h"), number(form, "min"), Math.min(seconds, 59))
            .withNano(nanos(form));
    String zone = form.group("zone");
    if (zone != null) return Published.at(OffsetDateTime.of(time, offset(zone)));
    return Published.at(time.atZone(Published.ZONE).toOffsetDateTime());
  }

  private static int nanos(Matcher form) {
    String fraction = form.namedGroups().containsKey("f") ? form.group("f") : null;
    if (fraction == null) return 0;
    return Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static int number(Matcher form, String group) {
    return Integer.parseInt(form.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) return year;
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int month(Matcher form) {
    if (form.namedGroups().containsKey("m")) return number(form, "m");
    Integer month = MONTHS.get(form.group("mon").toLowerCase(Locale.ROOT));
    if (month == null) throw new DateTimeException("no month");
    return month;
  }

  private static ZoneOffset offset(String zone) {
    ZoneOffset named = ZONES.get(zone);
    if (named != null) return named;
    return ZoneOffset.of(zone);
  }

  private static ImmutableMap<String, Integer> months(String... names) {
    var months = ImmutableMap.<String, Integer>builder();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) months.put(name, i + 1);
    }
    return months.buildOrThrow();
  }
}
