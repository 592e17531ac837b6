package lupe.german;

/** Apostrophes at the end of words: Merz’, Grass' and Putin's are genitives, geht's is geht. */
final class Apostrophes {
  private static final String SIGNS = "'’‘ʼ´`′";

  private Apostrophes() {}

  /** The word without an apostrophe at its end, or an apostrophe and s. */
  static String withoutGenitive(String word) {
    int end = word.length();
    if (end > 2
        && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'S')
        && SIGNS.indexOf(word.charAt(end - 2)) >= 0) {
      end -= 2;
    }
    while (end > 1 && SIGNS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
