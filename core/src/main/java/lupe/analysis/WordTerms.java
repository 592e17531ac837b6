package lupe.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The terms of one written word, in the order in which a token stream gives them. Immutable and
 * small, as many are remembered: the terms stand behind each other in UTF-8.
 */
final class WordTerms {
  /** Of no word. */
  static final WordTerms NONE = new Collector("").terms();

  private static final int HALF = Integer.SIZE / 2;
  private static final int LOWER_HALF = (1 << HALF) - 1;

  private final char[] word;
  private final byte[] utf8;

  /** Three integers a term: its end in the bytes, its increment, its place in the word. */
  private final int[] places;

  private final int positions;
  private final long signature;

  private WordTerms(char[] word, byte[] utf8, int[] places, int positions, long signature) {
    this.word = word;
    this.utf8 = utf8;
    this.places = places;
    this.positions = positions;
    this.signature = signature;
  }

  int size() {
    return places.length / 3;
  }

  /** How many positions the terms take. */
  int positions() {
    return positions;
  }

  /** A bit for each term, see {@link TermFilter}. */
  long signature() {
    return signature;
  }

  /** Where the terms lie in UTF-8; not to be changed. */
  byte[] utf8() {
    return utf8;
  }

  /** First byte of a term. */
  int from(int term) {
    return term == 0 ? 0 : places[3 * term - 3];
  }

  /** Byte behind the last of a term. */
  int to(int term) {
    return places[3 * term];
  }

  /** Position increment of a term, 0 or 1; that of the first is 1. */
  int increment(int term) {
    return places[3 * term + 1];
  }

  /** First character of a term within the word. */
  int start(int term) {
    return places[3 * term + 2] >>> HALF;
  }

  /** Character behind the last of a term within the word. */
  int end(int term) {
    return places[3 * term + 2] & LOWER_HALF;
  }

  /** A term with its mark. */
  String text(int term) {
    return new String(utf8, from(term), to(term) - from(term), UTF_8);
  }

  /** Whether these are the terms of the word at these characters. */
  boolean isOf(char[] text, int start, int end) {
    if (word.length != end - start) return false;
    for (int i = 0; i < word.length; i++) if (word[i] != text[start + i]) return false;
    return true;
  }

  /** Gathers the terms of a word. */
  static final class Collector {
    private final String word;
    private final ByteArrayOutputStream utf8 = new ByteArrayOutputStream(32);
    private int[] places = new int[12];
    private int used;
    private int positions;
    private long signature;

    Collector(String word) {
      this.word = word;
    }

    /**
     * Adds a term.
     *
     * @param start first character in the word, and {@code end} the one behind the last
     */
    void add(String term, int increment, int start, int end) {
      utf8.writeBytes(term.getBytes(UTF_8));
      if (used == places.length) places = Arrays.copyOf(places, 2 * used);
      places[used++] = utf8.size();
      places[used++] = increment;
      places[used++] = start << HALF | end;
      positions += increment;
      signature |= TermFilter.bit(term);
    }

    WordTerms terms() {
      return new WordTerms(
          word.toCharArray(),
          utf8.toByteArray(),
          Arrays.copyOf(places, used),
          positions,
          signature);
    }
  }
}
