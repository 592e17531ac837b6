package lupe.cli.output;

/**
 * Takes the power over terminal and reader from text of unknown origin: articles, queries, file
 * names.
 *
 * <p>Escape sequences can recolour, retitle and reprogram a terminal; bidirectional controls make
 * text read otherwise than it is.
 *
 * @see <a href="https://trojansource.codes">Boucher, Anderson 2021, Trojan Source</a>
 */
public final class Harmless {
  private static final char REPLACEMENT = '\uFFFD';

  private Harmless() {}

  /** One line of the same length: line ends and tabs are blanks, harmful characters are �. */
  public static String line(String text) {
    return clean(text, false);
  }

  /** Text of the same length whose lines and tabs stay, harmful characters are �. */
  public static String text(String text) {
    return clean(text, true);
  }

  /** Whether a terminal or reader obeys this character rather than showing it. */
  static boolean isHarmful(int c) {
    return c < 0x20 && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xE0000 && c <= 0xE007F
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String clean(String text, boolean keepLines) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) first++;
    if (first == text.length()) return text;
    var clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\n' || c == '\t' || c == '\r')
        clean.append(keepLines && c != '\r' ? (char) c : ' ');
      else if (isHarmful(c))
        for (int n = Character.charCount(c); n > 0; n--) clean.append(REPLACEMENT);
      else clean.appendCodePoint(c);
    }
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0x0600;
  }
}
