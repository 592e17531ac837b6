package lupe.german.lexicon;

/** What a reading of a key is: a word of some part of speech, or a modifier of compounds. */
public enum Kind {
  NAME,
  NOUN,
  VERB,
  /** Declined participle: its lemma is the verb's, the participle itself is its base. */
  PARTICIPLE,
  ADJECTIVE,
  /** Adverb, pronoun, article, preposition, conjunction, particle, numeral, interjection. */
  FUNCTION,
  ABBREVIATION,
  /** Noun as it stands before another one, with its linking element. */
  NOUN_MODIFIER,
  /** Stem of a verb as it stands before a noun. */
  VERB_MODIFIER,
  /** Adjective as it stands before a noun. */
  ADJECTIVE_MODIFIER,
  /** Place or person as it stands before a noun. */
  NAME_MODIFIER,
  /** Particle that also stands before verbs (vor, um). */
  PARTICLE_MODIFIER,
  /** Prefix or bound form of the closed list (haupt, elektro). */
  CLOSED_MODIFIER;

  private static final Kind[] ALL = values();

  /** The kind with a number. */
  public static Kind of(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether this is a word that stands alone. */
  public boolean isWord() {
    return compareTo(NOUN_MODIFIER) < 0;
  }

  /** Whether this stands before another part of a compound. */
  public boolean isModifier() {
    return compareTo(NOUN_MODIFIER) >= 0;
  }

  /** Whether German spells the lemma with a capital. */
  public boolean isCapitalised() {
    return this == NAME || this == NOUN || this == NOUN_MODIFIER || this == NAME_MODIFIER;
  }
}
