package lupe.load.record;

/** A record that cannot be made an article; the message is one line and says why. */
public final class BadRecordException extends Exception {
  /** What was found and what is wanted. */
  public BadRecordException(String reason) {
    super(reason);
  }

  /** What was found and what is wanted. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
