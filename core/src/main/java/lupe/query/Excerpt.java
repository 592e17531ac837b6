package lupe.query;

/** Text as it can be shown to a person on one line, whatever it holds. */
final class Excerpt {
  private static final int LONGEST = 40;

  private Excerpt() {}

  /** The beginning of a text, made harmless. */
  static String of(String text) {
    if (text.length() <= LONGEST) return harmless(text);
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return harmless(text.substring(0, end)) + "…";
  }

  /**
   * The text with blanks for line breaks and tabs, and U+FFFD for other control characters, for
   * marks that turn the direction of writing, and for halves of characters. The length stays.
   */
  static String harmless(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          if (Character.isWhitespace(character)) shown.append(' ');
          else if (isHarmful(character)) shown.append('\uFFFD');
          else shown.appendCodePoint(character);
        });
    return shown.toString();
  }

  private static boolean isHarmful(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || character >= 0x202A && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069;
  }
}
