package lupe.index.copies;

/**
 * The shingles of a text, each as a hash: all its sequences of {@value #WORDS} words. Letters and
 * digits alone count, upper and lower case are alike, and so are ä and ae, ß and ss.
 */
final class Shingles {
  /** Words of a shingle. */
  static final int WORDS = 4;

  private static final int FACTOR = 0x01000193;

  /** The small letter or digit of each character of Latin script, 0 for all others. */
  private static final char[] SMALL = new char[0x250];

  static {
    for (char c = 0; c < SMALL.length; c++) SMALL[c] = small(c);
  }

  private final SmallestValues hashes;
  private final int[] last = new int[WORDS];
  private int words;
  private int word;
  private boolean inWord;

  /** Hands hashes of shingles over to a collector. */
  Shingles(SmallestValues hashes) {
    this.hashes = hashes;
  }

  /** Adds a text; shingles do not run from one text into the next. */
  void add(String text) {
    words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char small = c < SMALL.length ? SMALL[c] : small(c);
      if (small != 0) letter(small);
      else if (inWord) endOfWord();
    }
    if (inWord) endOfWord();
  }

  private static char small(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private void letter(char c) {
    inWord = true;
    switch (c) {
      case 'ä' -> put('a', 'e');
      case 'ö' -> put('o', 'e');
      case 'ü' -> put('u', 'e');
      case 'ß' -> put('s', 's');
      default -> word = (word ^ c) * FACTOR;
    }
  }

  private void put(char first, char second) {
    word = (word ^ first) * FACTOR;
    word = (word ^ second) * FACTOR;
  }

  private void endOfWord() {
    last[words++ % WORDS] = mixed(word);
    word = 0;
    inWord = false;
    if (words < WORDS) return;
    int shingle = 0;
    for (int i = 0; i < WORDS; i++) shingle = shingle * 31 + last[(words + i) % WORDS];
    hashes.add(mixed(shingle));
  }

  /**
   * Spreads values evenly over all integers.
   *
   * @see <a href="https://github.com/aappleby/smhasher/wiki/MurmurHash3">MurmurHash3, fmix32</a>
   */
  private static int mixed(int value) {
    int h = value;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
