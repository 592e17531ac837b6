package lupe.german;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;

/**
 * Words of the dictionary that are derived from each other: Wahl, wählen, Wähler. Found by applying
 * rules of derivation once or twice; what a rule makes counts only if the dictionary has it.
 */
final class Families {
  /** More relatives than these are too far away. */
  private static final int MOST = 8;

  /** Relatives of relatives are asked for only where both steps together stay below this rank. */
  private static final int FARTHEST = 3;

  /** Streikende are as much persons as Streiker. */
  private static final String PERSON_ACTING = "ende";

  private final Lexicon lexicon;
  private final List<Derivation> derivations;
  private final List<Derivation> ablauts;
  private final Set<String> strangers = new HashSet<>();

  Families(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.derivations = Derivation.readAll("derivations.tsv");
    this.ablauts = Derivation.readPairs("ablaut.tsv");
    for (String[] row : Derivation.rows("strangers.tsv")) {
      strangers.add(pair(row[0], row[1]));
      strangers.add(pair(row[1], row[0]));
    }
  }

  /** The relatives of a lemma, closest first, without itself and its other spellings. */
  List<String> of(String lemma) {
    String key = Spelling.key(lemma);
    Map<String, Integer> ranks = new LinkedHashMap<>();
    Map<String, Integer> near = relatives(key, Integer.MAX_VALUE);
    near.forEach((relative, rank) -> ranks.merge(relative, rank, Math::min));
    near.forEach((relative, rank) ->
        relatives(Spelling.key(relative), FARTHEST - rank)
            .forEach((far, more) -> ranks.merge(far, rank + more, Math::min)));
    Set<String> keys = new HashSet<>(Set.of(key));
    List<String> family = new ArrayList<>();
    ranks.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .filter(entry -> !strangers.contains(pair(lemma, entry.getKey())))
        .filter(entry -> keys.add(Spelling.key(entry.getKey())))
        .limit(MOST)
        .forEach(entry -> family.add(entry.getKey()));
    return List.copyOf(family);
  }

  private static String pair(String one, String other) {
    return Spelling.key(one) + ' ' + Spelling.key(other);
  }

  /** What one step leads to, with the rank of the step. */
  private Map<String, Integer> relatives(String key, int farthest) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Kind kind : kinds(key)) {
      for (List<Derivation> rules : List.of(ablauts, derivations)) {
        for (Derivation rule : rules) {
          if (rule.rank() <= farthest) {
            addDerived(found, rule, kind, key);
          }
        }
      }
    }
    addParticiple(found, key);
    return found;
  }

  private void addDerived(Map<String, Integer> found, Derivation rule, Kind kind, String key) {
    for (Derivation.Candidate candidate : rule.apply(kind, key)) {
      for (Reading reading : lexicon.readings(candidate.key())) {
        if (reading.kind() == candidate.kind()
            && isBase(reading)
            && !isAdjective(reading, candidate)) {
          found.merge(reading.lemma(candidate.key()), rule.rank(), Math::min);
        }
      }
    }
  }

  /** The verb of a participle that is a word of its own (gewählt: wählen). */
  private void addParticiple(Map<String, Integer> found, String key) {
    for (Reading reading : lexicon.readings(key)) {
      if (reading.kind() == Kind.VERB
          && reading.has(Reading.PAST_PARTICIPLE | Reading.PRESENT_PARTICIPLE)) {
        found.merge(reading.lemma(key), 1, Math::min);
      }
    }
  }

  private List<Kind> kinds(String key) {
    List<Kind> kinds = new ArrayList<>(2);
    for (Reading reading : lexicon.readings(key)) {
      if (isBase(reading) && !kinds.contains(reading.kind())) {
        kinds.add(reading.kind());
      }
    }
    return kinds;
  }

  /** Rechtliche is no other word than rechtlich. */
  private boolean isAdjective(Reading reading, Derivation.Candidate candidate) {
    if (!reading.has(Reading.ADJECTIVAL) || candidate.key().endsWith(PERSON_ACTING)) {
      return false;
    }
    for (Reading other : lexicon.readings(candidate.key())) {
      if (other.kind() == Kind.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBase(Reading reading) {
    return reading.has(Reading.BASE)
        && reading.isSelf()
        && !reading.has(Reading.BOUND | Reading.INFINITIVE);
  }
}
