package lupe.analysis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The terms of one written word, in the order in which a token stream gives them. Immutable and
 * small, as many are remembered and few of them are in the processor's cache: most words have one
 * term and take two cache lines.
 */
final class WordTerms {
  /** Of no word. */
  static final WordTerms NONE = new Collector("").terms();

  private static final int HALF = Integer.SIZE / 2;
  private static final int LOWER_HALF = (1 << HALF) - 1;

  /** Of words with one term that stands for all of the word. */
  private static final int[] WHOLE = {};

  /** The word in Latin-1, or in UTF-16 if it has other letters; then the terms in UTF-8. */
  private final byte[] bytes;

  /**
   * Three integers a term: its end in the bytes, its increment, its place in the word; or {@link
   * #WHOLE}.
   */
  private final int[] places;

  private final int length;
  private final int first;
  private final long signature;
  private final char form;

  private WordTerms(byte[] bytes, int[] places, int length, int first, long signature, char form) {
    this.bytes = bytes;
    this.places = places;
    this.length = length;
    this.first = first;
    this.signature = signature;
    this.form = form;
  }

  int size() {
    return places == WHOLE ? 1 : places.length / 3;
  }

  /** How many positions the terms take. */
  int positions() {
    if (places == WHOLE) return 1;
    int positions = 0;
    for (int term = 0; term < size(); term++) positions += increment(term);
    return positions;
  }

  /** A bit for each term, see {@link TermFilter}. */
  long signature() {
    return signature;
  }

  /** See {@link WrittenForms#of}. */
  int form() {
    return form;
  }

  /** Where the terms lie in UTF-8; not to be changed. */
  byte[] utf8() {
    return bytes;
  }

  /** First byte of a term. */
  int from(int term) {
    return term == 0 ? first : places[3 * term - 3];
  }

  /** Byte behind the last of a term. */
  int to(int term) {
    return places == WHOLE ? bytes.length : places[3 * term];
  }

  /** Position increment of a term, 0 or 1; that of the first is 1. */
  int increment(int term) {
    return places == WHOLE ? 1 : places[3 * term + 1];
  }

  /** First character of a term within the word. */
  int start(int term) {
    return places == WHOLE ? 0 : places[3 * term + 2] >>> HALF;
  }

  /** Character behind the last of a term within the word. */
  int end(int term) {
    return places == WHOLE ? length : places[3 * term + 2] & LOWER_HALF;
  }

  /** A term with its mark. */
  String text(int term) {
    return new String(bytes, from(term), to(term) - from(term), UTF_8);
  }

  /** Whether these are the terms of the word at these characters. */
  boolean isOf(char[] text, int start, int end) {
    if (length != end - start) return false;
    return first == length ? isLatin(text, start, end) : isWide(text, start);
  }

  /** Counts by what it was asked for, so that the processor need not wait for the length here. */
  private boolean isLatin(char[] text, int start, int end) {
    for (int i = start; i < end; i++) if ((bytes[i - start] & 0xFF) != text[i]) return false;
    return true;
  }

  private boolean isWide(char[] text, int start) {
    for (int i = 0; i < length; i++) {
      if ((bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF) != (short) text[start + i]) return false;
    }
    return true;
  }

  /** Gathers the terms of a word. */
  static final class Collector {
    private final int length;
    private final int first;
    private final char form;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48);
    private int[] places = new int[12];
    private int used;
    private long signature;

    Collector(String word) {
      length = word.length();
      bytes.writeBytes(word.getBytes(isLatin(word) ? ISO_8859_1 : UTF_16BE));
      first = bytes.size();
      form = (char) WrittenForms.of(word);
    }

    private static boolean isLatin(String word) {
      for (int i = 0; i < word.length(); i++) if (word.charAt(i) > 0xFF) return false;
      return true;
    }

    /**
     * Adds a term.
     *
     * @param start first character in the word, and {@code end} the one behind the last
     */
    void add(String term, int increment, int start, int end) {
      bytes.writeBytes(term.getBytes(UTF_8));
      if (used == places.length) places = Arrays.copyOf(places, 2 * used);
      places[used++] = bytes.size();
      places[used++] = increment;
      places[used++] = start << HALF | end;
      signature |= TermFilter.bit(term);
    }

    WordTerms terms() {
      boolean whole = used == 3 && places[1] == 1 && places[2] == length;
      return new WordTerms(
          bytes.toByteArray(),
          whole ? WHOLE : Arrays.copyOf(places, used),
          length,
          first,
          signature,
          form);
    }
  }
}
