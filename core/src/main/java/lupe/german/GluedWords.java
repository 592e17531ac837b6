package lupe.german;

/**
 * Words that a bad extraction glued together, as in "TrumpDarüber": the end of one sentence and the
 * beginning of the next.
 */
public final class GluedWords {
  private static final int SHORTEST_FIRST = 4;
  private static final int SHORTEST_SECOND = 3;

  private GluedWords() {}

  /**
   * Where the second word begins, or 0 if the word is one word. YouTube, GmbH, iPhone and
   * BürgerInnen are one.
   */
  public static int seam(String word) {
    for (int i = SHORTEST_FIRST; i <= word.length() - SHORTEST_SECOND; i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return isSeam(word, i) ? i : 0;
      }
    }
    return 0;
  }

  private static boolean isSeam(String word, int seam) {
    if (!isCapitalised(word, 0, seam) || !isCapitalised(word, seam, word.length())) return false;
    String second = word.substring(seam);
    if (second.startsWith("Innen")) return false;
    return FunctionWords.contains(second)
        || (GermanWords.get().isKnown(second)
            && GermanWords.get().isKnown(word.substring(0, seam)));
  }

  private static boolean isCapitalised(String word, int from, int to) {
    if (!Character.isLetter(word.charAt(from))) return false;
    for (int i = from + 1; i < to; i++) if (!Character.isLowerCase(word.charAt(i))) return false;
    return true;
  }
}
