package lupe.german;

import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Reading;
import lupe.german.lexicon.Umlauts;

/**
 * What the lexicon knows of a word that may be a compound, and how it may be taken apart then. An
 * unknown word may be taken apart in any way.
 *
 * @param readings of the key, words and modifiers
 * @param written how the word is written; a verb in lower case is never taken apart
 */
record KnownWhole(String key, Reading[] readings, Lemmatiser.Case written) {
  /** Particles and prefixes from this cost on are hardly ever parts of a known word (Umfeld). */
  private static final int COSTLY = 9;

  /** Whether the word is one that is never taken apart. */
  boolean isSimple() {
    boolean verb = false;
    boolean noun = false;
    for (Reading reading : readings) {
      Kind kind = reading.kind();
      if (reading.has(Reading.INSEPARABLE) || kind == Kind.FUNCTION) {
        return true;
      }
      noun |= kind == Kind.NOUN || kind == Kind.ADJECTIVE || kind == Kind.PARTICIPLE;
      verb |= (kind == Kind.VERB && !reading.has(Reading.RARE)) || kind == Kind.ABBREVIATION;
    }
    return verb && (!noun || written == Lemmatiser.Case.LOWER);
  }

  /**
   * Whether the word begins with something else than this: Vorstand is what vorstehen yields, and
   * of names only Süd, Ober and the like are parts.
   */
  boolean forbids(Reading modifier) {
    Kind first = modifier.kind();
    boolean direction = first == Kind.CLOSED_MODIFIER && modifier.has(Reading.DIRECTION);
    for (Reading reading : readings) {
      if (reading.kind() == Kind.NAME && !direction) {
        return true;
      }
      if (reading.has(Reading.PREFIXED) && first != Kind.NOUN_MODIFIER
          || isAdjective(reading.kind())
              && first != Kind.NOUN_MODIFIER
              && first != Kind.CLOSED_MODIFIER) {
        return true;
      }
    }
    return readings.length > 0
        && (first == Kind.PARTICLE_MODIFIER || first == Kind.CLOSED_MODIFIER)
        && modifier.family() >= COSTLY;
  }

  /** Whether gender and lemma are those of the head. */
  boolean agrees(Reading head, int start) {
    boolean known = false;
    for (Reading reading : readings) {
      if (reading.kind().isWord()) {
        int genders = reading.features() & Reading.GENDERS;
        if (isSameKind(reading.kind(), head.kind())
            && (!reading.has(Reading.ADJECTIVAL) || isDeclinedLikeAdjective(head))
            && (genders & head.features()) == genders
            && hasLemma(reading, head, start)) {
          return true;
        }
        known = true;
      }
    }
    return !known;
  }

  private static boolean isSameKind(Kind whole, Kind head) {
    return whole == head || isAdjective(whole) && isAdjective(head);
  }

  private static boolean isAdjective(Kind kind) {
    return kind == Kind.ADJECTIVE || kind == Kind.PARTICIPLE;
  }

  /** Seltene, and nouns of their own such as Abgeordnete; but not Nische. */
  private static boolean isDeclinedLikeAdjective(Reading noun) {
    return noun.has(Reading.ADJECTIVAL)
        || noun.has(Reading.MASCULINE) && noun.has(Reading.FEMININE);
  }

  private boolean hasLemma(Reading reading, Reading head, int start) {
    return head.strip() == reading.strip() && head.ending().equals(reading.ending())
        || Spelling.key(reading.lemma(key))
            .endsWith(Spelling.key(head.lemma(key.substring(start))));
  }

  /** Whether the split is likely enough, and its parts are spelt as the whole is. */
  boolean allows(Split split, int cost) {
    boolean known = false;
    for (Reading reading : readings) {
      known |= reading.kind().isWord();
    }
    if (!known && written == Lemmatiser.Case.CAPITALISED && NameEndings.isLikeName(key, split)) {
      return false;
    }
    return cost <= PartCosts.limit(known, split.size()) && (!known || isSpeltAlike(split));
  }

  /** Schießen is not Schi and Essen. */
  private boolean isSpeltAlike(Split split) {
    if (Umlauts.firstPair(key, 0) < 0) {
      return true;
    }
    String spelling = split.spelling(key);
    for (Reading reading : readings) {
      if (Umlauts.isSpeltAlike(reading.form(key), spelling)) {
        return true;
      }
    }
    return false;
  }
}
