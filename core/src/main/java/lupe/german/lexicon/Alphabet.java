package lupe.german.lexicon;

/** The characters of dictionary keys, numbered from 1 for the arcs of an {@link Automaton}. */
public final class Alphabet {
  /** Letters by how often they follow in German words, so that common arcs are found first. */
  private static final String LETTERS = "enirtsahdulcgmobwfkzpvjyxq0123456789-'./";

  /** Number of characters and one more; codes are below it. */
  public static final int SIZE = LETTERS.length() + 1;

  private static final byte[] CODES = new byte[128];

  static {
    for (int i = 0; i < LETTERS.length(); i++) {
      CODES[LETTERS.charAt(i)] = (byte) (i + 1);
    }
  }

  private Alphabet() {}

  /** The code of a character of a key, or 0 if no entry of a table has it. */
  public static int code(char c) {
    return c < 128 ? CODES[c] : 0;
  }

  /** Whether all characters of a key have a code. */
  public static boolean covers(String key) {
    return key.chars().allMatch(c -> code((char) c) != 0);
  }
}
