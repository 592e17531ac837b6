package lupe.load;

/**
 * Something that is wrong with the input.
 *
 * @param severity whether an article was lost
 * @param source file (with an archive's inner name where there is one) or "-" for standard input
 * @param line first line of the record, from 1, or 0 where lines mean nothing
 * @param reason what was found and what is wanted, one line, without file and line
 */
public record LoadProblem(Severity severity, String source, long line, String reason) {
  /** What a problem costs. */
  public enum Severity {
    /** The article is not in the index. */
    BAD_RECORD,
    /** The article is in the index, but something about it was mended or guessed. */
    WARNING
  }

  /** {@code archiv/2024.jsonl:17: no "title"; found: id, body}. */
  @Override
  public String toString() {
    return line > 0 ? source + ":" + line + ": " + reason : source + ": " + reason;
  }
}
