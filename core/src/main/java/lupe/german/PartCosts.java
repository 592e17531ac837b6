package lupe.german;

import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Link;
import lupe.german.lexicon.NameKind;
import lupe.german.lexicon.Reading;

/** What the parts of a compound cost: the less likely, the more. */
final class PartCosts {
  static final int NEVER = 1 << 20;

  /** Kinds of names that stand before nouns without a hyphen. */
  private static final int PLACES =
      (NameKind.COUNTRY.bit()
              | NameKind.CITY.bit()
              | NameKind.REGION.bit()
              | NameKind.WATER.bit()
              | NameKind.MOUNTAIN.bit()
              | NameKind.PLACE.bit())
          << Reading.EXTRA_SHIFT;

  private static final int[] LINKS = new int[Link.values().length];

  static {
    double all = 0;
    for (Link link : Link.values()) {
      all += link.frequency();
    }
    for (Link link : Link.values()) {
      LINKS[link.ordinal()] = (int) Math.round(-10 * Math.log(link.frequency() / all));
    }
  }

  private PartCosts() {}

  static int modifier(Reading reading) {
    int family = 3 * reading.family();
    return switch (reading.kind()) {
      case NOUN_MODIFIER ->
          100
              + LINKS[reading.link().ordinal()]
              - family
              + (reading.has(Reading.INFINITIVE) ? 30 : 0);
      case VERB_MODIFIER -> 150 + LINKS[reading.link().ordinal()] - family;
      case ADJECTIVE_MODIFIER -> 110 - family;
      case NAME_MODIFIER -> reading.has(PLACES) ? 150 : NEVER;
      case CLOSED_MODIFIER, PARTICLE_MODIFIER -> 60 + 10 * reading.family();
      default -> NEVER;
    };
  }

  static int head(Reading reading, Reading before, Lemmatiser.Case written) {
    if (reading.has(Reading.NO_HEAD)) {
      return NEVER;
    }
    int family = 3 * reading.family();
    return switch (reading.kind()) {
      case NOUN ->
          reading.has(Reading.ADJECTIVAL)
              ? 160 - family
              : 100 - family + (reading.has(Reading.INFINITIVE) ? 40 : 0);
      case ADJECTIVE, PARTICIPLE -> (written == Lemmatiser.Case.CAPITALISED ? 150 : 80) - family;
      case NAME -> reading.has(PLACES) && isDirection(before) ? 100 : NEVER;
      default -> NEVER;
    };
  }

  /** Süd before Korea, Ober before Österreich. */
  private static boolean isDirection(Reading modifier) {
    return modifier.kind() == Kind.CLOSED_MODIFIER && modifier.has(Reading.DIRECTION);
  }

  static int shortness(int length) {
    return length <= 2 ? 200 : length == 3 ? 20 : length == 4 ? 10 : 0;
  }

  /** The most that a split may cost. */
  static int limit(boolean known, int parts) {
    return parts * (known ? 130 : 220);
  }
}
