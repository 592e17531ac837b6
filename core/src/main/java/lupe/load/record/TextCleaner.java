package lupe.load.record;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Makes text from any source one kind of text: NFC, plain spaces, line feeds, nothing invisible.
 *
 * <p>Soft hyphens, zero-width and direction characters would stay inside of words and make them
 * unfindable; decomposed umlauts, ligatures and no-break spaces would make two words of one.
 */
public final class TextCleaner {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LIGATURE_FF = 0xFB00;
  private static final int LIGATURE_ST = 0xFB06;

  private TextCleaner() {}

  /** Running text: line breaks are kept, spaces collapsed, at most one empty line in a row. */
  public static String text(String raw) {
    return isClean(raw) ? raw : layout(normalized(raw));
  }

  /** Text of one line, such as a headline: all white space becomes single spaces. */
  public static String line(String raw) {
    String text = text(raw);
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\n+", " ");
  }

  /** Most articles need nothing; to see that costs less than to copy them. */
  private static boolean isClean(String text) {
    char last = '\n';
    char beforeLast = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        if (last == ' ' || (last == '\n' && (c == ' ' || beforeLast == '\n'))) return false;
      } else if (!isOrdinary(c)) {
        return false;
      }
      beforeLast = last;
      last = c;
    }
    return text.isEmpty() || (last != ' ' && last != '\n');
  }

  /** Visible, the same in NFC, and not composed with what stands before it. */
  private static boolean isOrdinary(char c) {
    return (c > ' ' && c < 0x7F)
        || (c > 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2030 && c <= 0x205E)
        || (c >= 0x20A0 && c <= 0x20BF);
  }

  private static String normalized(String raw) {
    var text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      append(text, c, i < raw.length() ? raw.charAt(i) : 0);
    }
    return Normalizer.normalize(text, Form.NFC);
  }

  private static void append(StringBuilder text, int c, char next) {
    if (c < 0xA0) {
      appendAsciiOrControl(text, c, next);
    } else if (c >= LIGATURE_FF && c <= LIGATURE_ST) {
      text.append(Normalizer.normalize(Character.toString(c), Form.NFKC));
    } else {
      switch (Character.getType(c)) {
        case Character.FORMAT -> {}
        case Character.SPACE_SEPARATOR -> text.append(' ');
        case Character.LINE_SEPARATOR -> text.append('\n');
        case Character.PARAGRAPH_SEPARATOR -> text.append("\n\n");
        case Character.SURROGATE -> text.append('\uFFFD');
        default -> text.appendCodePoint(c);
      }
    }
  }

  private static void appendAsciiOrControl(StringBuilder text, int c, char next) {
    if (c >= ' ' && c < 0x7F) {
      text.append((char) c);
    } else if (c == '\t' || c == 0) {
      text.append(' ');
    } else if (c == '\r') {
      if (next != '\n') text.append('\n');
    } else if (c == '\n' || c == '\f' || c == 0x0B) {
      text.append('\n');
    } else if (c >= 0x80) {
      appendMisreadWindows1252(text, c);
    }
  }

  /** C1 controls are bytes of windows-1252 that somebody read as ISO-8859-1, often quotes. */
  private static void appendMisreadWindows1252(StringBuilder text, int c) {
    String meant = new String(new byte[] {(byte) c}, WINDOWS_1252);
    if (!meant.equals("\uFFFD") && meant.charAt(0) != c) text.append(meant);
  }

  private static String layout(String text) {
    var clean = new StringBuilder(text.length());
    int newlines = 2;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        newlines++;
      } else if (c == ' ') {
        space = true;
        continue;
      } else {
        if (!clean.isEmpty()) clean.append(newlines > 1 ? "\n\n" : newlines == 1 ? "\n" : "");
        if (space && newlines == 0) clean.append(' ');
        clean.append(c);
        newlines = 0;
      }
      space = false;
    }
    return clean.toString();
  }
}
