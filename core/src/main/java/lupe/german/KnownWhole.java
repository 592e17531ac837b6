package lupe.german;

import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Reading;
import lupe.german.lexicon.Umlauts;

/**
 * What the lexicon knows of a word that may be a compound, and how it may be taken apart then. An
 * unknown word may be taken apart in any way.
 *
 * @param readings of the key, words and modifiers
 */
record KnownWhole(String key, Reading[] readings) {
  /** Particles from this cost on are hardly ever parts of a known noun (Angabe, Umfeld). */
  private static final int COSTLY_PARTICLE = 9;

  /** Whether the word is one that is never taken apart. */
  boolean isSimple() {
    boolean known = false;
    for (Reading reading : readings) {
      Kind kind = reading.kind();
      if (reading.has(Reading.INSEPARABLE) || kind == Kind.FUNCTION) {
        return true;
      }
      if (kind == Kind.NOUN || kind == Kind.ADJECTIVE || kind == Kind.PARTICIPLE) {
        return false;
      }
      known |= kind == Kind.VERB || kind == Kind.ABBREVIATION;
    }
    return known;
  }

  /** Whether the word begins with something else than this: Vorstand is what vorstehen yields. */
  boolean forbids(Reading modifier) {
    for (Reading reading : readings) {
      if (reading.has(Reading.PREFIXED) && modifier.kind() != Kind.NOUN_MODIFIER) {
        return true;
      }
    }
    return readings.length > 0
        && modifier.kind() == Kind.PARTICLE_MODIFIER
        && modifier.family() >= COSTLY_PARTICLE;
  }

  /** Whether gender and lemma are those of the head. */
  boolean agrees(Reading head, int start) {
    boolean known = false;
    for (Reading reading : readings) {
      if (reading.kind().isWord()) {
        int genders = reading.features() & Reading.GENDERS;
        if (reading.kind() == head.kind()
            && (genders & head.features()) == genders
            && hasLemma(reading, head, start)) {
          return true;
        }
        known = true;
      }
    }
    return !known;
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
