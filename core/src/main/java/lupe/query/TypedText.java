package lupe.query;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The text of a query made clean: Unicode's form NFC, every kind of space and control character a
 * blank, no format characters or halves of characters. Knows where each character was typed.
 */
final class TypedText {
  private final StringBuilder clean = new StringBuilder();
  private int[] from;
  private int[] to;

  private TypedText(String typed, Notes notes) {
    from = new int[typed.length() + 1];
    to = new int[typed.length() + 1];
    int start = 0;
    int end = 0;
    var cluster = new StringBuilder();
    for (int i = 0, length; i < typed.length(); i += length) {
      int character = typed.codePointAt(i);
      length = Character.charCount(character);
      if (isLeftOut(character, new Span(i, i + length), notes)) continue;
      if (!isJoined(character) || cluster.isEmpty()) {
        flush(cluster, start, end);
        start = i;
      }
      cluster.appendCodePoint(isBlank(character) ? ' ' : character);
      end = i + length;
    }
    flush(cluster, start, end);
  }

  static TypedText of(String typed, Notes notes) {
    return new TypedText(typed, notes);
  }

  /** The clean text. */
  String text() {
    return clean.toString();
  }

  /** Where a part of the clean text, which is not empty, was typed. */
  Span span(int start, int end) {
    return new Span(from[start], to[end - 1]);
  }

  private static boolean isLeftOut(int character, Span span, Notes notes) {
    return switch (Character.getType(character)) {
      case Character.FORMAT -> true;
      case Character.SURROGATE -> {
        notes.add(span, "Half of a character was left out.");
        yield true;
      }
      case Character.CONTROL -> {
        if (!Character.isWhitespace(character) && character != 0x85)
          notes.add(span, "A control character was left out.");
        yield false;
      }
      default -> false;
    };
  }

  private static boolean isBlank(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Whether NFC may join a character to the one before it: marks, and vowels of Hangul. */
  private static boolean isJoined(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> character >= 0x1160 && character <= 0x11FF;
    };
  }

  /** In NFC; Latin letters with nothing to join them are, and need not load Unicode's tables. */
  private static String composed(CharSequence cluster) {
    return cluster.length() == 1 && cluster.charAt(0) < '\u0300'
        ? cluster.toString()
        : Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  private void flush(StringBuilder cluster, int start, int end) {
    if (cluster.isEmpty()) return;
    String composed = composed(cluster);
    int room = clean.length() + composed.length();
    if (room > from.length) {
      from = Arrays.copyOf(from, 2 * room);
      to = Arrays.copyOf(to, 2 * room);
    }
    Arrays.fill(from, clean.length(), room, start);
    Arrays.fill(to, clean.length(), room, end);
    clean.append(composed);
    cluster.setLength(0);
  }
}
