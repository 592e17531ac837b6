package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.german.Spelling;
import lupe.german.lexicon.Kind;

/**
 * Finds nouns made from verbs that have a prefix: Vorstand from vorstehen, Verbrauch from
 * verbrauchen. The prefix is no part of a compound then. Compares the consonants behind the prefix
 * with those of all forms of the verbs of that prefix, as the vowels change (stehen, stand).
 */
final class VerbalNouns {
  /**
   * Protest, Transport and the like have verbs with this ending, and are not made of pro and Test.
   */
  private static final String FOREIGN_VERB = "ieren";

  private static final List<String> INSEPARABLE_PREFIXES =
      List.of("be", "emp", "ent", "er", "miss", "ver", "zer");

  /** Endings of verbs, longest first. */
  private static final List<String> VERB_ENDINGS =
      List.of("test", "end", "est", "ten", "tet", "en", "te", "et", "st", "e", "n", "t");

  /** Endings that make nouns of verbs, longest first (Duden-Grammatik, Wortbildung). */
  private static final List<String> NOUN_ENDINGS =
      List.of("ender", "erin", "ende", "ung", "nis", "te", "er", "en", "e", "t");

  /** What stands before verbs, too. */
  private static final Set<Kind> MADE_VERBS =
      EnumSet.of(Kind.PARTICLE_MODIFIER, Kind.ADJECTIVE_MODIFIER, Kind.CLOSED_MODIFIER);

  private final Set<String> prefixes = new HashSet<>(INSEPARABLE_PREFIXES);
  private final Map<String, Set<String>> roots = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  VerbalNouns(List<Entry> entries, List<Entry> modifiers) throws IOException {
    Rows.of("whole-words.tsv").forEach(row -> whole.add(Spelling.key(row.get(0))));
    for (Entry modifier : modifiers) {
      if (MADE_VERBS.contains(modifier.kind())) {
        prefixes.add(Spelling.key(modifier.form()));
      }
    }
    for (Entry entry : entries) {
      if (entry.kind() == Kind.VERB) {
        String verb = Spelling.key(entry.lemma());
        addRoots(Spelling.key(entry.form()), verb);
        if (verb.endsWith(FOREIGN_VERB)) {
          String stem = verb.substring(0, verb.length() - FOREIGN_VERB.length());
          whole.addAll(List.of(stem, stem + "ation", stem + "ition", stem + "ion"));
        }
      }
    }
  }

  private void addRoots(String form, String lemma) {
    for (int at = 2; at <= lemma.length() - 3; at++) {
      String prefix = lemma.substring(0, at);
      if (prefixes.contains(prefix) && form.startsWith(prefix)) {
        String rest = form.substring(at);
        for (String start : List.of("", "ge", "zu")) {
          if (rest.startsWith(start)) {
            roots
                .computeIfAbsent(prefix, any -> new HashSet<>())
                .add(consonants(root(rest.substring(start.length()), VERB_ENDINGS)));
          }
        }
      }
    }
  }

  /** The entry with what its verb means for taking it apart. */
  Entry note(Entry entry) {
    String key = Spelling.key(entry.lemma());
    int features = entry.features() | (whole.contains(key) ? INSEPARABLE : 0);
    for (int at = 2; entry.kind() == Kind.NOUN && at <= key.length() - 3; at++) {
      String prefix = key.substring(0, at);
      Set<String> verbs = roots.get(prefix);
      if (verbs != null && isMadeFrom(verbs, key.substring(at))) {
        features |= INSEPARABLE_PREFIXES.contains(prefix) ? INSEPARABLE : PREFIXED;
      }
    }
    return new Entry(entry.form(), entry.lemma(), entry.kind(), features);
  }

  private static boolean isMadeFrom(Set<String> verbs, String rest) {
    if (verbs.contains(consonants(rest))) {
      return true;
    }
    return NOUN_ENDINGS.stream()
        .filter(rest::endsWith)
        .map(ending -> consonants(rest.substring(0, rest.length() - ending.length())))
        .anyMatch(verbs::contains);
  }

  private static String root(String form, List<String> endings) {
    for (String ending : endings) {
      if (form.endsWith(ending) && form.length() > ending.length() + 1) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }

  /** The consonants, doubled ones once, and whether a vowel comes before them. */
  private static String consonants(String word) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean vowel = "aeiou".indexOf(c) >= 0;
      if (vowel && i == 0) {
        consonants.append('.');
      } else if (!vowel && (i == 0 || word.charAt(i - 1) != c)) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }
}
