package lupe.index;

import lupe.german.Sentences;

/** The beginning of a text, in which news say what happened. */
final class Lead {
  /** Sentences after the first are taken as long as the lead stays within so many characters. */
  private static final int USUAL = 200;

  /** A first sentence longer than this is cut. */
  private static final int LONGEST = 1_000;

  private Lead() {}

  /** The first sentence, and more while they are short. */
  static String of(String body) {
    String text = body.length() <= LONGEST ? body : body.substring(0, wordEnd(body));
    int end = 0;
    while (end < text.length()) {
      int next = Sentences.end(text, end);
      if (next <= end || (end > 0 && next > USUAL)) break;
      end = next;
    }
    return text.substring(0, end);
  }

  private static int wordEnd(String body) {
    int end = LONGEST;
    while (end > 0 && !Character.isWhitespace(body.charAt(end))) end--;
    return end;
  }
}
