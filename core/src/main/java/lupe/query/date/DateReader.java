package lupe.query.date;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands days, months, years and ranges as written in German or English.
 *
 * <p>What can be written is in the tables {@link CalendarDates} and {@link RelativeDates}; two of
 * them with {@code ..}, {@code bis} or a dash between them are a range, which includes both.
 */
public final class DateReader {
  /** Most words of a date: 24. Februar 2025 bis 3. März 2025. */
  public static final int MOST_WORDS = 7;

  private static final int LONGEST = 60;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern OPENING =
      Pattern.compile("(?:am|ab|vom|von|im|in|from|on)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTS = Pattern.compile(" ?(?:\\.{2,}|…) ?");
  private static final Pattern BETWEEN =
      Pattern.compile(" (?:bis|to|until|und|and) | ?[-–—] ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_AT_END = Pattern.compile("([12]\\d{3})$");
  private static final Pattern BEHIND_DAY = Pattern.compile("^\\d{1,2}\\. ?(.+)$");

  private final LocalDate today;

  /** A reader for which heute is this day. */
  public DateReader(LocalDate today) {
    this.today = today;
  }

  /** Understands a date or range; surrounding space and punctuation do not matter. */
  public Reading read(String written) {
    String text = CharMatcher.anyOf(",;:!?").trimFrom(CharMatcher.whitespace().trimFrom(written));
    if (text.length() > LONGEST) return new Reading.Wrong("it is too long for a date");
    text = CharMatcher.whitespace().collapseFrom(text, ' ');
    text = OPENING.matcher(text).replaceFirst("");
    Reading single = single(text);
    if (single instanceof Reading.Days) return single;
    Reading range = range(text);
    if (range != null) return range;
    return single == null ? new Reading.Wrong("it is not a date") : single;
  }

  /** Whether a text begins with a date of up to {@value #MOST_WORDS} words. */
  public boolean isAtBeginning(String text) {
    List<String> words = WORDS.limit(MOST_WORDS + 1).splitToList(text);
    for (int count = Math.min(words.size(), MOST_WORDS); count > 0; count--)
      if (read(String.join(" ", words.subList(0, count))) instanceof Reading.Days) return true;
    return false;
  }

  private @Nullable Reading single(String text) {
    return Stream.concat(CalendarDates.ROWS.stream(), RelativeDates.ROWS.stream())
        .map(row -> row.read(text, today))
        .filter(reading -> reading != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Reading range(String text) {
    Matcher dots = DOTS.matcher(text);
    if (dots.find()) return dotted(text.substring(0, dots.start()), text.substring(dots.end()));
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      String left = text.substring(0, between.start());
      String right = text.substring(between.end());
      if (single(right) instanceof Reading.Days to
          && first(left, right) instanceof Reading.Days from) return closed(from, to);
    }
    return null;
  }

  private Reading dotted(String left, String right) {
    if (left.isEmpty() && right.isEmpty())
      return new Reading.Wrong("it has neither a beginning nor an end");
    Reading from = left.isEmpty() ? null : first(left, right);
    Reading to = right.isEmpty() ? null : single(right);
    if (!left.isEmpty() && !(from instanceof Reading.Days)) return wrong(left, from);
    if (!right.isEmpty() && !(to instanceof Reading.Days)) return wrong(right, to);
    return closed((Reading.Days) from, (Reading.Days) to);
  }

  private static Reading wrong(String part, @Nullable Reading reading) {
    return reading instanceof Reading.Wrong
        ? reading
        : new Reading.Wrong("\"" + part + "\" is not a date");
  }

  /** The beginning, which takes what it leaves out from the end: 24. bis 26. Februar 2025. */
  private @Nullable Reading first(String left, String right) {
    Matcher year = YEAR_AT_END.matcher(right);
    if (year.find() && !YEAR_AT_END.matcher(left).find()) {
      if (single(left + " " + year.group(1)) instanceof Reading.Days days) return days;
      Matcher rest = BEHIND_DAY.matcher(right);
      if (rest.find() && single(left + " " + rest.group(1)) instanceof Reading.Days days)
        return days;
    }
    return single(left);
  }

  private static Reading closed(Reading.@Nullable Days left, Reading.@Nullable Days right) {
    LocalDate from = left == null ? null : left.period().from();
    LocalDate to =
        right == null
            ? null
            : right.shape() == Reading.Shape.AGO ? right.period().from() : right.period().to();
    if (from != null && to != null && to.isBefore(from))
      return new Reading.Wrong("it ends on " + to + ", before it begins on " + from);
    String note =
        left != null && left.note() != null ? left.note() : right == null ? null : right.note();
    return new Reading.Days(new Period(from, to), Reading.Shape.RANGE, note);
  }
}
