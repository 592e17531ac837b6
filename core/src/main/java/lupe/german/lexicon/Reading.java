package lupe.german.lexicon;

/**
 * One reading of a key, shared by all keys that are read alike.
 *
 * @param kind part of speech or part of a compound
 * @param features bits of this class
 * @param spelling which of the key's pairs ae, oe, ue, ss are not what {@link Umlauts} guesses; bit
 *     0 is the first pair
 * @param umlaut whether the form's last umlaut is none in the lemma (Häuser: Haus)
 * @param strip characters to drop from the end of the form in German spelling
 * @param ending characters to append then; the whole lemma if {@code strip} is {@link #WHOLE}
 */
public record Reading(
    Kind kind, int features, int spelling, boolean umlaut, int strip, String ending) {
  /** Drops all of the form. */
  public static final int WHOLE = 255;

  public static final int MASCULINE = 1;
  public static final int FEMININE = 1 << 1;
  public static final int NEUTER = 1 << 2;

  /** Nominative singular, infinitive, or predicative positive. */
  public static final int BASE = 1 << 3;

  /** Genitive singular. */
  public static final int GENITIVE = 1 << 4;

  /** Plural other than the dative. */
  public static final int PLURAL = 1 << 5;

  /** Dative plural. */
  public static final int DATIVE_PLURAL = 1 << 6;

  /** Dative or accusative singular. */
  public static final int OBLIQUE = 1 << 7;

  /** Noun declined like an adjective (der Abgeordnete). */
  public static final int ADJECTIVAL = 1 << 8;

  /** Infinitive as a noun (das Reisen). */
  public static final int INFINITIVE = 1 << 9;

  /** Past participle of the verb. */
  public static final int PAST_PARTICIPLE = 1 << 10;

  /** Imperative, subjunctive or first person of the present only. */
  public static final int RARE = 1 << 11;

  /** Comparative or superlative. */
  public static final int COMPARED = 1 << 12;

  /** Present participle of the verb. */
  public static final int PRESENT_PARTICIPLE = 1 << 13;

  /**
   * Made from a verb with a particle, and not to be taken apart behind it (Vorstand: vorstehen).
   */
  public static final int PREFIXED = 1 << 14;

  /** Head of compounds that does not stand alone. */
  public static final int BOUND = 1 << 15;

  /** First part that stands before names of places (Süd, Ober). */
  public static final int DIRECTION = 1 << 16;

  /** Word that does not end a compound. */
  public static final int NO_HEAD = 1 << 26;

  /** Made from a verb with an inseparable prefix, and not to be taken apart (Verbrauch). */
  public static final int INSEPARABLE = 1 << 27;

  /** First bit of the {@link NameKind} set of a name, or of the {@link Link} of a modifier. */
  public static final int EXTRA_SHIFT = 16;

  /** First bit of how many words of the dictionary have this as their modifier or head, 0 to 15. */
  public static final int FAMILY_SHIFT = 28;

  /** All three genders. */
  public static final int GENDERS = MASCULINE | FEMININE | NEUTER;

  /** Whether all or some of the bits are set. */
  public boolean has(int bits) {
    return (features & bits) != 0;
  }

  /** Whether the form is its own lemma. */
  public boolean isSelf() {
    return strip == 0 && ending.isEmpty() && !umlaut;
  }

  /** The linking element of a modifier. */
  public Link link() {
    return Link.of(features >>> EXTRA_SHIFT & 15);
  }

  /** How many words of the dictionary have this as their modifier or head: 0 to 15, a logarithm. */
  public int family() {
    return features >>> FAMILY_SHIFT;
  }

  /** The lemma of a key in German spelling. */
  public String lemma(String key) {
    if (strip == WHOLE) {
      return ending;
    }
    String form = Umlauts.restore(key, spelling);
    int end = form.length() - strip;
    if (end < 0) {
      return form;
    }
    StringBuilder lemma = new StringBuilder(end + ending.length()).append(form, 0, end);
    if (umlaut) {
      Umlauts.undoLast(lemma);
    }
    lemma.append(ending);
    if (kind.isCapitalised() && !lemma.isEmpty()) {
      lemma.setCharAt(0, Character.toUpperCase(lemma.charAt(0)));
    }
    return lemma.toString();
  }

  /** The form itself in German spelling. */
  public String form(String key) {
    return strip == WHOLE ? Umlauts.restore(key, 0) : Umlauts.restore(key, spelling);
  }
}
