package lupe.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lupe.query.Note;
import lupe.query.Span;
import lupe.search.Advice;
import lupe.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** Says in words why nothing was found, or what was sought instead. */
public final class AdviceText {
  private AdviceText() {}

  /** All that the asker should know: notes about the query, then advice. */
  public static List<Note> notes(SearchResult result) {
    return notes(result.query(), result.notes(), result.advice());
  }

  static List<Note> notes(String query, List<Note> notes, List<Advice> advice) {
    var all = new ArrayList<>(notes);
    for (Advice one : advice) {
      Span span = one.span().to() <= query.length() ? one.span() : Span.NOWHERE;
      all.add(new Note(span, of(one)));
    }
    return all;
  }

  /** One sentence. */
  public static String of(Advice advice) {
    return switch (advice) {
      case Advice.EmptyIndex empty -> "the index has no articles";
      case Advice.UnknownWord word ->
          "no article has the word \"" + word.word() + "\"" + didYouMean(word.nearest());
      case Advice.UnknownValue value ->
          "no article has the "
              + value.field().key()
              + " \""
              + value.value()
              + "\""
              + didYouMean(value.nearest());
      case Advice.Excludes part ->
          "without " + part.part() + " it would be " + articles(part.without());
      case Advice.NothingThen days -> "the index has no article " + then(days) + reach(days);
      case Advice.Instead instead ->
          "no article has the word \""
              + instead.word()
              + "\"; found instead: "
              + String.join(", ", instead.instead());
    };
  }

  private static String didYouMean(List<String> nearest) {
    if (nearest.isEmpty()) return "";
    return nearest.stream().collect(Collectors.joining(", ", "; did you mean ", "?"));
  }

  private static String articles(long count) {
    return String.format(Locale.ROOT, count == 1 ? "%,d article" : "%,d articles", count);
  }

  private static String then(Advice.NothingThen days) {
    @Nullable LocalDate from = days.from();
    @Nullable LocalDate to = days.to();
    if (from == null) return "until " + to;
    if (to == null) return "since " + from;
    return from.equals(to) ? "of " + from : "from " + from + " to " + to;
  }

  private static String reach(Advice.NothingThen days) {
    if (days.first() == null) return "; none has a date";
    return "; its first is of " + days.first() + ", its last of " + days.last();
  }
}
