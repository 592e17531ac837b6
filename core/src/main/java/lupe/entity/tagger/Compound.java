package lupe.entity.tagger;

/** The last part of compounds: the longest noun that a word ends in. */
final class Compound {
  private static final int SHORTEST_FIRST = 3;

  private Compound() {}

  /**
   * Where the last part begins.
   *
   * @param from where the word begins
   * @param shortest fewest letters of the last part
   * @return -1 if the dictionary knows no noun at the end of the word
   */
  static int head(String word, int from, int shortest, Forms forms) {
    for (int i = from + SHORTEST_FIRST; i <= word.length() - shortest; i++) {
      if (CharKind.of(word.charAt(i)) != CharKind.LOWER) continue;
      if ((forms.of(capitalized(word, i)) & Forms.NOUN) != 0) return i;
    }
    return -1;
  }

  /** Hash of the end of a word as it is written when it stands alone. */
  static long capitalized(String word, int start) {
    long hash = Hash.step(Hash.begin(), Character.toUpperCase(word.charAt(start)));
    for (int i = start + 1; i < word.length(); i++) hash = Hash.step(hash, word.charAt(i));
    return Hash.finish(hash);
  }
}
