package lupe.german.lexicon;

/**
 * Linking elements between the parts of a compound, with their frequency as counted by Stefan
 * Langer, Zur Morphologie und Semantik von Nominalkomposita, KONVENS 1998; the rare ones are
 * estimates.
 */
public enum Link {
  NONE(22_759),
  S(9_637),
  N(5_307),
  EN(4_316),
  NEN(2_610),
  ES(1_500),
  ER(1_100),
  E(900),
  MINUS_E(800),
  UMLAUT(300),
  /** Herz-ens, Glaube-ns. */
  ENS(300),
  /** Anything else, such as a foreign plural. */
  OTHER(200);

  private static final Link[] ALL = values();

  private final int frequency;

  Link(int frequency) {
    this.frequency = frequency;
  }

  /** How often this was counted. */
  public int frequency() {
    return frequency;
  }

  static Link of(int ordinal) {
    return ALL[ordinal];
  }
}
