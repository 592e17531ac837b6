package lupe.german;

import java.util.List;
import lupe.german.lexicon.NameKind;

/**
 * German words analysed one by one; thread-safe.
 *
 * <pre>{@code
 * GermanWords.get().analyse("Militärhaushalten").lemma(); // Militärhaushalt
 * GermanWords.get().analyse("Militärhaushalten").parts(); // Militär, Haushalt
 * }</pre>
 */
public final class GermanWords {
  private static final class Holder {
    private static final GermanWords INSTANCE = new GermanWords(Tables.load());
  }

  /** The rules of derivation are needed by few who analyse words. */
  private static final class FamiliesHolder {
    private static final Families INSTANCE = new Families(get().tables.lexicon());
  }

  private final Tables tables;
  private final WrittenWords words;
  private final Genders genders;
  private final WordCache cache = new WordCache();

  private GermanWords(Tables tables) {
    this.tables = tables;
    this.genders = new Genders(tables.lexicon());
    this.words = new WrittenWords(new SimpleWords(tables.lexicon()), genders);
  }

  /** The one instance; its tables are loaded at the first call. */
  public static GermanWords get() {
    return Holder.INSTANCE;
  }

  /**
   * Analyses a word of a text or of a query, as written: a hyphenated word (US-Präsident), one with
   * a mark of gender (Bürger:innen) or with numbers (Covid-19-Impfung) is one word. Never fails,
   * whatever the characters.
   */
  public WordAnalysis analyse(String word) {
    WordAnalysis known = cache.get(word);
    if (known == null) {
      known = words.analyse(word);
      cache.put(known);
    }
    return known;
  }

  /**
   * Words of the same family as a lemma (Wahl: wählen, Wähler), best known first, without the lemma
   * itself; may be empty.
   */
  public List<String> family(String lemma) {
    return FamiliesHolder.INSTANCE.of(lemma);
  }

  /** The form for the other gender (Kanzler: Kanzlerin, and back), or an empty list. */
  public List<String> otherGender(String lemma) {
    String other = genders.other(lemma);
    return other == null ? List.of() : List.of(other);
  }

  /**
   * What the dictionary says a name is, whether in its base form or in the genitive; empty if it is
   * not known as a name. Capitals are not looked at.
   */
  public List<NameKind> nameKinds(String word) {
    return NameKind.ofReadings(tables.lexicon().readings(Spelling.key(word)));
  }

  /** A short mark of the tables and rules: two instances with the same one analyse all alike. */
  public static String fingerprint() {
    return Holder.INSTANCE.tables.fingerprint();
  }

  /** Whether the dictionary has the word, in any form. */
  public boolean isKnown(String word) {
    return tables.lexicon().readings(Spelling.key(word)).length > 0;
  }
}
