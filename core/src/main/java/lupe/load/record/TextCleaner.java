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

  /** The characters of most of all texts, for speed. */
  private static final boolean[] USUAL = usual();

  private TextCleaner() {}

  /** Running text: line breaks are kept, spaces collapsed, at most one empty line in a row. */
  public static String text(String raw) {
    char[] text = raw.toCharArray();
    if (!isOrdinary(text)) text = normalized(raw).toCharArray();
    else if (isLaidOut(text)) return raw;
    return new String(text, 0, layout(text));
  }

  /** Text of one line, such as a headline: all white space becomes single spaces. */
  public static String line(String raw) {
    String text = text(raw);
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\n+", " ");
  }

  private static boolean isOrdinary(char[] text) {
    for (char c : text) {
      if (c < USUAL.length ? !USUAL[c] : !isOrdinary(c)) return false;
    }
    return true;
  }

  private static boolean[] usual() {
    boolean[] usual = new boolean[0x300];
    for (char c = 0; c < usual.length; c++) usual[c] = c == ' ' || c == '\n' || isOrdinary(c);
    return usual;
  }

  /** Most articles need nothing; to see that costs less than to copy them. */
  private static boolean isLaidOut(char[] text) {
    char last = '\n';
    char beforeLast = '\n';
    for (char c : text) {
      if (c <= ' ') {
        if (last == ' ' || (last == '\n' && (c == ' ' || beforeLast == '\n'))) return false;
      }
      beforeLast = last;
      last = c;
    }
    return text.length == 0 || last > ' ';
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

  /** Lays text out in its place; answers its new length, which is never greater. */
  private static int layout(char[] text) {
    int length = 0;
    int newlines = 0;
    boolean space = false;
    for (char c : text) {
      if (c == '\n') {
        newlines++;
      } else if (c == ' ') {
        space = true;
      } else {
        if (length > 0) {
          for (int n = Math.min(newlines, 2); n > 0; n--) text[length++] = '\n';
          if (space && newlines == 0) text[length++] = ' ';
        }
        text[length++] = c;
        newlines = 0;
        space = false;
      }
    }
    return length;
  }
}
