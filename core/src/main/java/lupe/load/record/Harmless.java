package lupe.load.record;

import com.google.common.base.CharMatcher;

/** Foreign text made fit for a message of one line. */
public final class Harmless {
  private static final int LONGEST = 80;
  private static final CharMatcher HARMFUL =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.anyOf("\u061c\u200e\u200f\u2028\u2029\ufeff\u00ad"))
          .or(CharMatcher.inRange('\u202a', '\u202e'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private Harmless() {}

  /** The whole text, each control and direction character replaced by U+FFFD. */
  public static String whole(String text) {
    return HARMFUL.replaceFrom(text, '\ufffd');
  }

  /** At most 80 characters of the text, made harmless. */
  public static String excerpt(String text) {
    String stripped = text.strip();
    if (stripped.length() <= LONGEST) return whole(stripped);
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(stripped.charAt(end - 1))) end--;
    return whole(stripped.substring(0, end)) + "…";
  }
}
