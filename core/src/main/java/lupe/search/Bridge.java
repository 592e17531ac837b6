package lupe.search;

/** The way by which a word of a query reached a word of an article, strongest first. */
public enum Bridge {
  /** The same letters. */
  EXACT,
  /** Another form of the same word: Haushalte for Haushalt. */
  INFLECTION,
  /** Another spelling: ae for ä, ss for ß. */
  SPELLING,
  /** With, without hyphen or apart: Elektro-Auto for Elektroauto. */
  HYPHEN,
  /** A variant of a name: Selenski for Selenskyj. */
  NAME,
  /** The form for the other gender: Kanzlerin for Kanzler. */
  GENDER,
  /** The head of a compound: Militärhaushalt for Haushalt. */
  COMPOUND_HEAD,
  /** A modifier of a compound: Militärhaushalt for Militär. */
  COMPOUND_MODIFIER,
  /** The parts of a compound apart from each other: "Haushalt des Militärs" for Militärhaushalt. */
  PARTS_APART,
  /** One part of the compound alone: Haushalt for Militärhaushalt. */
  PART_ALONE,
  /** A word of the same family: wählen for Wahl. */
  FAMILY,
  /** A spelling tried because nothing else was found: Müller for Muller. */
  FALLBACK
}
