package lupe.index.copies;

/**
 * The shingles of a text, each as a hash: all its sequences of {@value #WORDS} words. Letters and
 * digits alone count, upper and lower case are alike, and so are ä and ae, ß and ss.
 */
final class Shingles {
  /** Words of a shingle. */
  static final int WORDS = 4;

  private static final int FACTOR = 0x01000193;
  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** The small letter or digit of each character of Latin script, 0 for all others. */
  private static final char[] SMALL = new char[0x250];

  static {
    for (char c = 0; c < SMALL.length; c++) SMALL[c] = small(c);
  }

  private final SmallestValues hashes;
  private final int[] last = new int[WORDS];
  private int words;

  /** Hands hashes of shingles over to a collector. */
  Shingles(SmallestValues hashes) {
    this.hashes = hashes;
  }

  /** Adds a text; shingles do not run from one text into the next. */
  void add(String text) {
    words = 0;
    int word = 0;
    boolean inWord = false;
    for (char c : text.toCharArray()) {
      char small = c < SMALL.length ? SMALL[c] : small(c);
      if (small != 0) {
        word = small < FIRST_BEYOND_ASCII ? put(word, small) : putSpelled(word, small);
        inWord = true;
      } else if (inWord) {
        endOfWord(word);
        word = 0;
        inWord = false;
      }
    }
    if (inWord) endOfWord(word);
  }

  private static char small(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private static int putSpelled(int word, char c) {
    return switch (c) {
      case 'ä' -> put(put(word, 'a'), 'e');
      case 'ö' -> put(put(word, 'o'), 'e');
      case 'ü' -> put(put(word, 'u'), 'e');
      case 'ß' -> put(put(word, 's'), 's');
      default -> put(word, c);
    };
  }

  private static int put(int word, char c) {
    return (word ^ c) * FACTOR;
  }

  private void endOfWord(int word) {
    last[words++ % WORDS] = mixed(word);
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
