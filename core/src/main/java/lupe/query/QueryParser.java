package lupe.query;

import java.time.LocalDate;
import java.util.List;
import lupe.query.date.DateReader;

/**
 * Reads the query language, which {@code docs/query-language.md} describes. Any text is a query:
 * what cannot be used is told in notes. Immutable and thread-safe; needs time and stack for 2,000
 * characters at most, however long the text.
 *
 * <pre>{@code
 * ParsedQuery query = new QueryParser(LocalDate.now()).parse("Haushalt -Bund seit:2025-01");
 * QueryPrinter.line(query.tree()); // what was understood, in words
 * }</pre>
 */
public final class QueryParser {
  /** Most characters of a query. */
  public static final int CHARACTERS = 2_000;

  /** Most words of a query; a filter counts as one. */
  public static final int WORDS = 64;

  /** Most parentheses within each other. */
  public static final int DEPTH = 8;

  private final DateReader dates;

  /** A parser for which heute is this day. */
  public QueryParser(LocalDate today) {
    dates = new DateReader(today);
  }

  /**
   * Understands a query.
   *
   * @throws QueryException if a filter value cannot be understood or the query is beyond the limits
   */
  public ParsedQuery parse(String text) {
    checkLength(text);
    var notes = new Notes();
    var typed = TypedText.of(text, notes);
    if (isStarAlone(typed.text().strip())) return understood(text, new Query.All(), notes);
    List<Token> tokens = new Lexer(typed, new FieldNames(typed, dates, notes), notes).tokens();
    tokens = Groups.balance(tokens, typed, notes);
    tokens = Keywords.find(tokens, typed, notes);
    Query tree = new TreeBuilder(new TokenStream(tokens, typed), notes, dates).build();
    if (tree instanceof Query.All && !typed.text().isBlank())
      notes.add(new Span(0, text.length()), "Nothing to search was found; every article matches.");
    return understood(text, tree, notes);
  }

  /** What other engines call everything. */
  private static boolean isStarAlone(String text) {
    return text.equals("*") || text.equals("*:*");
  }

  private static ParsedQuery understood(String text, Query tree, Notes notes) {
    return new ParsedQuery(text, tree, notes.inOrder());
  }

  private static void checkLength(String text) {
    if (text.length() <= CHARACTERS) return;
    int length = text.codePointCount(0, text.length());
    if (length <= CHARACTERS) return;
    int end = text.offsetByCodePoints(0, CHARACTERS);
    throw new QueryException(
        new Span(end, text.length()),
        "A query has at most " + CHARACTERS + " characters, this one has " + length + ".");
  }
}
