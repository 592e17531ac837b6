package lupe.query.date;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a date.
 *
 * @param pattern what it looks like as a whole
 * @param reading what it means on a given day; null if it is something else after all
 */
record Row(Pattern pattern, BiFunction<MatchResult, LocalDate, @Nullable Reading> reading) {
  static Row of(String regex, BiFunction<MatchResult, LocalDate, @Nullable Reading> reading) {
    return new Row(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), reading);
  }

  @Nullable Reading read(String text, LocalDate today) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? reading.apply(matcher.toMatchResult(), today) : null;
  }
}
