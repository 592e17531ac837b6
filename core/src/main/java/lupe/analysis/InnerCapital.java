package lupe.analysis;

/** Capitals within words: ProSieben and YouTube are names, not compounds. */
final class InnerCapital {
  private InnerCapital() {}

  /** Whether a capital follows a small letter, other than that of a gender mark (LehrerInnen). */
  static boolean in(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))
          && Character.isLowerCase(word.charAt(i - 1))
          && !word.startsWith("In", i)) {
        return true;
      }
    }
    return false;
  }
}
