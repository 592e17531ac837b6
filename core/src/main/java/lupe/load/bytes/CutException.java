package lupe.load.bytes;

import java.util.Locale;

/** A record that could not be cut out of its file; the one behind it can be. */
public final class CutException extends Exception {
  private final long line;

  /**
   * Names a record.
   *
   * @param line its first line, from 1
   * @param reason what was found and what is wanted
   */
  public CutException(long line, String reason) {
    super(reason);
    this.line = line;
  }

  /** A record of more bytes than allowed. */
  public static CutException tooLong(long line, int longest) {
    return new CutException(
        line, String.format(Locale.ROOT, "record has more than %,d bytes", longest));
  }

  /** First line of the record, from 1. */
  public long line() {
    return line;
  }

  /** What was found and what is wanted. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
