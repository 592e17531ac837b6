package lupe.german;

import org.jspecify.annotations.Nullable;

/**
 * The mark that names both genders in one word: Bürger:innen, Bürger*in, Bürger_innen,
 * Bürger/-innen, Bürger·innen, BürgerInnen, Lehrer:innenzimmer.
 *
 * @param start where the mark begins: behind the stem
 * @param ending where the feminine ending begins
 * @param end behind the feminine ending
 * @param plural whether the ending is innen
 * @see <a href="https://www.rechtschreibrat.com/geschlechtergerechte-schreibung/">Rat für deutsche
 *     Rechtschreibung, Geschlechtergerechte Schreibung</a>
 */
record GenderMark(int start, int ending, int end, boolean plural) {
  /** Signs between stem and ending. */
  private static final String SIGNS = ":*_/·•’'‘";

  private static final int SHORTEST_STEM = 3;

  /** The first mark in a word, or null if there is none. */
  static @Nullable GenderMark in(String word) {
    for (int at = SHORTEST_STEM; at + 1 < word.length(); at++) {
      int ending = ending(word, at);
      if (ending >= 0) {
        boolean plural = word.regionMatches(true, ending, "innen", 0, 5);
        GenderMark mark = new GenderMark(at, ending, ending + (plural ? 5 : 2), plural);
        if (mark.fits(word)) {
          return mark;
        }
      }
    }
    return null;
  }

  /** Whether a sign at a place begins a mark. */
  static boolean isAt(String word, int at) {
    for (int start = Math.max(SHORTEST_STEM, at - 1); start <= at; start++) {
      int ending = ending(word, start);
      if (ending > at) {
        return true;
      }
    }
    return false;
  }

  /** Where the ending begins if a mark begins at a place, else -1. */
  private static int ending(String word, int at) {
    char c = word.charAt(at);
    if (c == 'I') {
      return Character.isLowerCase(word.charAt(at - 1)) && word.startsWith("n", at + 1) ? at : -1;
    }
    if (SIGNS.indexOf(c) < 0 || !Character.isLetter(word.charAt(at - 1))) {
      return -1;
    }
    int ending = at + (word.startsWith("/-", at) ? 2 : 1);
    return word.regionMatches(true, ending, "in", 0, 2) ? ending : -1;
  }

  /** A singular ends the word; a plural may be followed by the rest of a compound. */
  private boolean fits(String word) {
    return plural
        ? end == word.length() || Character.isLetter(word.charAt(end))
        : end == word.length();
  }
}
