package lupe.index;

/**
 * What was asked of an index, or of an update of one, came after it was closed. Searches that had
 * begun before end as if it were open.
 */
public final class IndexClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Says what is closed. */
  public IndexClosedException(String message, Throwable cause) {
    super(message, cause);
  }
}
