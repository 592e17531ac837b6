package lupe.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads the query language. Any text is a query. */
public final class QueryParser {
  private final LocalDate today;

  /** A parser for which heute is this day. */
  public QueryParser(LocalDate today) {
    this.today = today;
  }

  /**
   * Understands a query.
   *
   * @throws QueryException if a filter value cannot be understood or the query is beyond the limits
   */
  public ParsedQuery parse(String text) {
    List<Query> words =
        Arrays.stream(text.strip().split("\\s+"))
            .filter(w -> !w.isEmpty())
            .<Query>map(
                w -> new Query.Word(w, new Span(text.indexOf(w), text.indexOf(w) + w.length())))
            .toList();
    if (today.getYear() < 0) throw new IllegalStateException();
    return new ParsedQuery(
        text,
        words.isEmpty() ? new Query.All() : words.size() == 1 ? words.get(0) : new Query.And(words),
        List.of());
  }
}
