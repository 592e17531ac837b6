package lupe.german;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a text. A word keeps what joins it: hyphens (US-Präsident), gender marks
 * (Bürger:innen), apostrophes (gibt’s, Merz’), separators within numbers (1.000,5) and signs
 * between letters and digits (Covid-19).
 *
 * <pre>{@code
 * for (var words = new WordScanner(text); words.next(); ) use(words.start(), words.end());
 * }</pre>
 *
 * <p>Reads UTF-16; a surrogate without its other half ends a word. Not thread-safe.
 */
public final class WordScanner {
  /** Longest word in UTF-16 units; what is longer is cut into words of this length. */
  public static final int LONGEST = 255;

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final int FACTOR = 31;
  private static final byte[] KIND = new byte[0x250];

  static {
    for (int c = 0; c < KIND.length; c++) {
      KIND[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
    }
  }

  private char[] text;
  private int length;
  private int start;
  private int end;
  private int hash;

  /** A scanner of a text. */
  public WordScanner(String text) {
    this(text.toCharArray(), text.length());
  }

  /** A scanner of the first characters of an array, which must not change meanwhile. */
  public WordScanner(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** The words of a text. */
  public static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var scanner = new WordScanner(text); scanner.next(); ) {
      words.add(text.substring(scanner.start, scanner.end));
    }
    return words;
  }

  /** Begins anew with another text. */
  public void reset(char[] newText, int newLength) {
    text = newText;
    length = newLength;
    start = 0;
    end = 0;
  }

  /** Goes to the next word; false at the end of the text. */
  public boolean next() {
    int i = end;
    while (i < length && !beginsWord(i)) i++;
    if (i >= length) return false;
    start = i;
    int limit = Math.min(length, start + LONGEST);
    int sum = 0;
    while (i < limit) {
      char c = text[i];
      int next = c < KIND.length && KIND[c] != OTHER ? i + 1 : i > start ? behind(i) : i + width(i);
      if (next < 0) break;
      for (; i < next; i++) sum = sum * FACTOR + text[i];
    }
    end = cut(Math.min(i, length), limit);
    hash = end == i ? mixed(sum) : hash(text, start, end);
    return true;
  }

  /** The place behind the word character or joint here; -1 at the end of the word. */
  private int behind(int i) {
    int width = width(i);
    return width > 0 ? i + width : behindJoint(i);
  }

  /** Hash of the word's characters, see {@link #hash(char[], int, int)}. */
  public int hash() {
    return hash;
  }

  /** Hash of some characters, all of whose bits are well spread. */
  public static int hash(char[] text, int start, int end) {
    int sum = 0;
    for (int i = start; i < end; i++) sum = sum * FACTOR + text[i];
    return mixed(sum);
  }

  /** See MurmurHash3, fmix32. */
  private static int mixed(int sum) {
    int h = (sum ^ sum >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  /** First character of the word. */
  public int start() {
    return start;
  }

  /** Character behind the last of the word. */
  public int end() {
    return end;
  }

  /** Does not cut between the halves of a surrogate pair. */
  private int cut(int at, int limit) {
    int bounded = Math.min(at, limit);
    boolean torn =
        bounded < length
            && bounded > start + 1
            && Character.isLowSurrogate(text[bounded])
            && Character.isHighSurrogate(text[bounded - 1]);
    return torn ? bounded - 1 : bounded;
  }

  private boolean beginsWord(int i) {
    char c = text[i];
    return c < KIND.length ? KIND[c] != OTHER : kind(i) != OTHER;
  }

  /** UTF-16 units of the word character here; 0 if there is none. */
  private int width(int i) {
    char c = text[i];
    if (c < KIND.length) return KIND[c] != OTHER ? 1 : 0;
    if (isInvisible(c)) return 1;
    return kind(i) == OTHER ? 0 : Character.isHighSurrogate(c) ? 2 : 1;
  }

  private byte kind(int i) {
    if (i < 0 || i >= length) return OTHER;
    char c = text[i];
    if (c < KIND.length) return KIND[c];
    int point = c;
    if (Character.isHighSurrogate(c)) {
      if (i + 1 >= length || !Character.isLowSurrogate(text[i + 1])) return OTHER;
      point = Character.toCodePoint(c, text[i + 1]);
    }
    if (Character.isLetter(point)) return LETTER;
    if (Character.isDigit(point)) return DIGIT;
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        ? LETTER
        : OTHER;
  }

  /** Combining marks and invisible signs within a word belong to it. */
  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
  }

  /** If a sign here joins two parts of one word, the place behind it; else -1. */
  private int behindJoint(int i) {
    if (text[i] <= ' ') return -1;
    byte before = kind(i - 1);
    if (before == OTHER) return -1;
    byte after = kind(i + 1);
    return switch (text[i]) {
      case '-', '\u2010', '\u2011' -> after != OTHER ? i + 1 : -1;
      case '\u00AD' -> i + 1;
      case '\'', '\u2019' -> behindApostrophe(i, after);
      case '.', ',' -> before == DIGIT && after == DIGIT ? i + 1 : -1;
      case ':', '*', '_', '\u00B7' -> before == LETTER && feminine(i + 1) ? i + 1 : -1;
      case '/' -> behindSlash(i, before);
      default -> -1;
    };
  }

  private int behindApostrophe(int i, byte after) {
    if (after == LETTER) return i + 1;
    char before = text[i - 1];
    boolean genitive = before == 's' || before == 'x' || before == 'z' || before == 'ß';
    return genitive && i - start >= 3 && Character.isUpperCase(text[start]) ? i + 1 : -1;
  }

  private int behindSlash(int i, byte before) {
    if (before != LETTER) return -1;
    if (feminine(i + 1)) return i + 1;
    return i + 1 < length && text[i + 1] == '-' && feminine(i + 2) ? i + 2 : -1;
  }

  /** Whether "in" or "innen" stands here, at the end of a word or before the rest of a compound. */
  private boolean feminine(int i) {
    return i + 1 < length
        && text[i] == 'i'
        && text[i + 1] == 'n'
        && (kind(i + 2) == OTHER || innen(i));
  }

  private boolean innen(int i) {
    return i + 4 < length && text[i + 2] == 'n' && text[i + 3] == 'e' && text[i + 4] == 'n';
  }
}
