package lupe.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;

/** Ranks the lemmas that the lexicon gives to a form. */
final class Lemmatiser {
  /** How a word is written, which tells nouns and names from the rest. */
  enum Case {
    LOWER,
    CAPITALISED,
    UPPER;

    static Case of(String word) {
      boolean lower = false;
      boolean upper = false;
      for (int i = 0; i < word.length(); i++) {
        lower |= Character.isLowerCase(word.charAt(i));
        upper |= i > 0 && Character.isUpperCase(word.charAt(i));
      }
      return word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))
          ? LOWER
          : upper && !lower ? UPPER : CAPITALISED;
    }
  }

  private static final int NEVER = 10_000;
  private static final int AFTER_ADJECTIVE = 70;

  private static final int LITTLE_LESS_LIKELY = 15;
  private static final int ONLY_IN_COMPOUNDS = 1000;

  /**
   * Verbs with a family of this size are no mere derivations of an adjective (schicken, weichen).
   */
  private static final int FREQUENT_VERB = 6;

  private final Lexicon lexicon;

  Lemmatiser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The lemmas of a key, best first; empty if the lexicon has no word of this key. */
  List<String> lemmas(String key, Reading[] readings, Case written) {
    boolean adjective = any(readings, Kind.ADJECTIVE);
    boolean participle = any(readings, Kind.PARTICIPLE);
    int[] ranks = new int[readings.length];
    int best = NEVER;
    for (int i = 0; i < readings.length; i++) {
      Reading reading = readings[i];
      ranks[i] = NEVER;
      if (reading.kind().isWord()) {
        ranks[i] =
            rank(reading, written)
                + (reading.has(Reading.BOUND) ? ONLY_IN_COMPOUNDS : 0)
                + amongAdjectives(reading, written, adjective, participle);
        best = Math.min(best, ranks[i]);
      }
    }
    List<String> lemmas = new ArrayList<>(2);
    for (int rank = best; rank < NEVER; rank = next(ranks, rank)) {
      for (int i = 0; i < readings.length; i++) {
        if (ranks[i] == rank && isWorthNaming(best, rank)) {
          addLemmas(lemmas, readings[i], key, written);
        }
      }
    }
    return lemmas;
  }

  private static int next(int[] ranks, int after) {
    int next = NEVER;
    for (int rank : ranks) {
      next = rank > after ? Math.min(next, rank) : next;
    }
    return next;
  }

  private static boolean any(Reading[] readings, Kind kind) {
    for (Reading reading : readings) {
      if (reading.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a form is of an adjective, too, nouns declined like adjectives are nothing but that
   * (Europäischen: europäisch; but Verletzten: Verletzte), and verbs made of it are rarer (tollen).
   */
  private static int amongAdjectives(
      Reading reading, Case written, boolean adjective, boolean participle) {
    if (reading.kind() == Kind.NOUN && reading.has(Reading.ADJECTIVAL)) {
      return written == Case.LOWER
          ? adjective || participle ? NEVER / 2 : 0
          : adjective ? AFTER_ADJECTIVE : 0;
    }
    boolean plain = reading.has(Reading.BASE | Reading.RARE) && reading.family() < FREQUENT_VERB;
    return reading.kind() == Kind.VERB && adjective && plain ? AFTER_ADJECTIVE : 0;
  }

  private static boolean isWorthNaming(int best, int rank) {
    return rank - best < LITTLE_LESS_LIKELY || best >= 40 && rank < 200;
  }

  private void addLemmas(List<String> lemmas, Reading reading, String key, Case written) {
    boolean adjective = written == Case.LOWER && reading.has(Reading.ADJECTIVAL);
    addNew(lemmas, adjective ? adjective(reading.lemma(key)) : reading.lemma(key));
    if (reading.kind() == Kind.PARTICIPLE) {
      String participle = Spelling.key(reading.lemma(key));
      for (Reading verb : lexicon.readings(participle)) {
        if (verb.kind() == Kind.VERB
            && verb.has(Reading.PAST_PARTICIPLE | Reading.PRESENT_PARTICIPLE)) {
          addNew(lemmas, verb.lemma(participle));
        }
      }
    }
  }

  /** In lower case Leibeigene is of the adjective leibeigen, though only the noun is known. */
  private static String adjective(String noun) {
    String lower = noun.toLowerCase(Locale.GERMAN);
    return lower.endsWith("e") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Adds a lemma unless it is there in some spelling. */
  static void addNew(List<String> lemmas, String lemma) {
    if (!lemmas.isEmpty()) {
      String key = Spelling.key(lemma);
      for (String known : lemmas) {
        if (Spelling.key(known).equals(key)) {
          return;
        }
      }
    }
    lemmas.add(lemma);
  }

  /** Lower is better: tens tell the part of speech, ones the likelier among its readings. */
  private static int rank(Reading reading, Case written) {
    int rank =
        switch (written) {
          case LOWER -> lowerCase(reading.kind());
          case CAPITALISED -> capitalised(reading.kind());
          case UPPER -> upperCase(reading.kind());
        };
    rank += reading.has(Reading.BASE) ? 0 : 2;
    rank +=
        reading.kind() == Kind.ADJECTIVE && reading.isSelf() && reading.has(Reading.OBLIQUE)
            ? 3
            : 0;
    rank += reading.has(Reading.RARE) ? 30 : 0;
    if (reading.kind() == Kind.VERB) {
      rank += reading.has(Reading.BASE | Reading.OBLIQUE) ? 0 : 6;
    }
    if (reading.kind() == Kind.NOUN) {
      rank += reading.has(Reading.INFINITIVE) ? 12 : 0;
      rank += reading.has(Reading.ADJECTIVAL) ? 4 : 0;
      rank += reading.has(Reading.BASE | Reading.PLURAL | Reading.GENITIVE) ? 0 : 6;
      rank += !reading.has(Reading.BASE) && reading.isSelf() ? 4 : 0;
    }
    if (reading.kind() == Kind.NOUN || reading.kind() == Kind.VERB) {
      rank += (15 - reading.family()) / 4;
    }
    return rank;
  }

  private static int lowerCase(Kind kind) {
    return switch (kind) {
      case FUNCTION -> 0;
      case VERB -> 40;
      case ADJECTIVE -> 60;
      case PARTICIPLE -> 80;
      case NOUN -> 100;
      case NAME -> 120;
      default -> 160;
    };
  }

  private static int capitalised(Kind kind) {
    return switch (kind) {
      case NAME -> 0;
      case FUNCTION -> 10;
      case NOUN -> 20;
      case VERB -> 60;
      case ADJECTIVE -> 80;
      case PARTICIPLE -> 100;
      default -> 160;
    };
  }

  private static int upperCase(Kind kind) {
    return switch (kind) {
      case FUNCTION -> 0;
      case NAME -> 40;
      case NOUN -> 60;
      case VERB -> 80;
      case ADJECTIVE -> 100;
      case PARTICIPLE -> 120;
      default -> 160;
    };
  }
}
