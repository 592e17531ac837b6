package lupe.german;

import java.util.List;

/** German words analysed one by one; thread-safe. */
public final class GermanWords {
  private static final GermanWords INSTANCE = new GermanWords();

  private GermanWords() {}

  /** The one instance; its tables are loaded at the first word that needs them. */
  public static GermanWords get() {
    return INSTANCE;
  }

  /** Analyses a word of a text or of a query, as written. */
  public WordAnalysis analyse(String word) {
    return new WordAnalysis(word, List.of(word), List.of());
  }

  /**
   * Words of the same family as a lemma (Wahl: wählen, Wähler), best known first, without the lemma
   * itself; may be empty.
   */
  public List<String> family(String lemma) {
    return List.of();
  }

  /** The form for the other gender (Kanzler: Kanzlerin, and back), or an empty list. */
  public List<String> otherGender(String lemma) {
    return List.of();
  }

  /** Whether the dictionary has the word, in any form. */
  public boolean isKnown(String word) {
    return false;
  }

  /** A short hash over tables and rules: equal if all words are analysed alike. */
  public static String fingerprint() {
    return "0";
  }
}
