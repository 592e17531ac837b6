package lupe.load.bytes;

import java.util.Locale;

/** A record of more bytes than allowed; the one after it can be read. */
public final class RecordTooLongException extends Exception {
  private final long line;

  RecordTooLongException(long line, int longest) {
    super(String.format(Locale.ROOT, "record has more than %,d bytes", longest));
    this.line = line;
  }

  /** First line of the record, from 1. */
  public long line() {
    return line;
  }

  /** What was found and what is allowed. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
