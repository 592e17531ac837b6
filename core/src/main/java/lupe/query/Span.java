package lupe.query;

/**
 * A place in the text of a query as typed.
 *
 * @param from first character, from 0
 * @param to character behind the last; not less than {@code from}
 */
public record Span(int from, int to) {
  /** The place of a query that was not typed. */
  public static final Span NOWHERE = new Span(0, 0);

  /** Checks the order. */
  public Span {
    if (from < 0 || to < from)
      throw new IllegalArgumentException("not a span: " + from + " to " + to);
  }

  /** From the beginning of this to the end of another that stands behind it. */
  Span until(Span end) {
    return new Span(from, Math.max(to, end.to));
  }
}
