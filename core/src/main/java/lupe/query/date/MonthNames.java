package lupe.query.date;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months and weekdays: German, Austrian, English, and their abbreviations. */
final class MonthNames {
  /**
   * One month a line, January first; Jänner and Feber are Austrian (Österreichisches Wörterbuch).
   */
  private static final String MONTHS =
      """
      januar jänner jaenner jan jän january
      februar feber feb february
      märz maerz mrz mär march mar
      april apr
      mai may
      juni jun june
      juli jul july
      august aug
      september sept sep
      oktober okt october oct
      november nov
      dezember dez december dec
      """;

  private static final String WEEKDAYS =
      """
      montag monday
      dienstag tuesday
      mittwoch wednesday
      donnerstag thursday
      freitag friday
      samstag sonnabend saturday
      sonntag sunday
      """;

  private static final Map<String, Integer> MONTH = numbered(MONTHS);
  private static final Map<String, Integer> WEEKDAY = numbered(WEEKDAYS);

  private MonthNames() {}

  /** 1 to 12, or null. */
  static @Nullable Integer month(String name) {
    return MONTH.get(name.toLowerCase(Locale.ROOT));
  }

  static @Nullable DayOfWeek weekday(String name) {
    Integer number = WEEKDAY.get(name.toLowerCase(Locale.ROOT));
    return number == null ? null : DayOfWeek.of(number);
  }

  private static Map<String, Integer> numbered(String table) {
    var numbers = ImmutableMap.<String, Integer>builder();
    int number = 0;
    for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
      number++;
      for (String name : Splitter.on(' ').split(line)) numbers.put(name, number);
    }
    return numbers.buildOrThrow();
  }
}
