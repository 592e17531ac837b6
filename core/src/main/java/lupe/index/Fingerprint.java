package lupe.index;

import lupe.german.GermanWords;

/** What an index and the program that opens it must have in common. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Version of the fields, and a hash over the tables and rules of German. */
  public static String get() {
    return "schema " + Schema.VERSION + ", german " + GermanWords.fingerprint();
  }
}
