package lupe.query;

/** Shows a place of a query below its text, for a terminal. */
public final class Carets {
  private static final int WIDTH = 76;
  private static final int MARGIN = 20;
  private static final String MORE = "…";

  private Carets() {}

  /**
   * Two lines: the text, and carets below the place.
   *
   * <pre>
   * Merkel datum:31.13.2024
   *              ^^^^^^^^^^
   * </pre>
   *
   * <p>Control characters and marks that turn the direction of writing are shown as U+FFFD, line
   * breaks as blanks, and of a long text only the surroundings of the place. No line break follows.
   *
   * @param text the query as typed
   * @param span a place within it
   */
  public static String show(String text, Span span) {
    int from = Math.min(span.from(), text.length());
    int to = Math.min(Math.max(span.to(), from), text.length());
    int start = from <= WIDTH - MARGIN ? 0 : from - MARGIN;
    int end = Math.min(text.length(), start + WIDTH);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) start--;
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
    String before = Excerpt.harmless(text.substring(start, from));
    String place = Excerpt.harmless(text.substring(from, Math.min(to, end)));
    String behind = Excerpt.harmless(text.substring(Math.min(to, end), end));
    String head = start > 0 ? MORE : "";
    String tail = end < text.length() ? MORE : "";
    return head
        + before
        + place
        + behind
        + tail
        + "\n"
        + " ".repeat(columns(head + before))
        + "^".repeat(Math.max(1, columns(place)));
  }

  private static int columns(String shown) {
    return shown.codePoints().map(Carets::columns).sum();
  }

  /** Columns of a character in a terminal (Unicode Standard Annex 11, the common blocks). */
  private static int columns(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return character >= 0x1100 && character <= 0x115F
        || character >= 0x2E80 && character <= 0xA4CF
        || character >= 0xAC00 && character <= 0xD7A3
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F
        || character >= 0xFF01 && character <= 0xFF60
        || character >= 0x1F300 && character <= 0x1FAFF
        || character >= 0x20000 && character <= 0x3FFFD;
  }
}
