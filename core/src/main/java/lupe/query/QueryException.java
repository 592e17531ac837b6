package lupe.query;

/**
 * A filter that cannot be understood, or a query beyond the limits: dropping it would change what
 * is asked for.
 */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Span span;

  /** An error at a place of the query. */
  public QueryException(Span span, String message) {
    super(message);
    this.span = span;
  }

  /** Where in the query. */
  public Span span() {
    return span;
  }
}
