package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lupe.german.Spelling;
import lupe.german.lexicon.Kind;

/**
 * Nouns that the dictionary lacks: from the word list of jwordsplitter, made of verbs with -ung,
 * and heads that stand in compounds only.
 */
final class MoreNouns {
  /** Where the artifact has its list. */
  static final String RESOURCE = "/de/danielnaber/jwordsplitter/wordsGerman.txt";

  private static final int SHORTEST = 4;

  /** Endings that tell the gender, as in any German grammar; the first that fits counts. */
  private static final List<Map.Entry<String, Integer>> GENDERS_OF_ENDINGS =
      List.of(
          Map.entry("ung", FEMININE),
          Map.entry("heit", FEMININE),
          Map.entry("keit", FEMININE),
          Map.entry("schaft", FEMININE),
          Map.entry("ion", FEMININE),
          Map.entry("taet", FEMININE),
          Map.entry("enz", FEMININE),
          Map.entry("ie", FEMININE),
          Map.entry("ismus", MASCULINE),
          Map.entry("chen", NEUTER),
          Map.entry("lein", NEUTER),
          Map.entry("in", FEMININE),
          Map.entry("ment", NEUTER));

  private final Set<String> known = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final List<Entry> more = new ArrayList<>();

  private MoreNouns() {}

  /** The nouns that the entries lack. */
  static List<Entry> of(List<Entry> entries) throws IOException {
    var nouns = new MoreNouns();
    for (Entry entry : entries) {
      nouns.known.add(Spelling.key(entry.form()));
      if (entry.kind() == Kind.ADJECTIVE) {
        nouns.adjectives.add(entry.form());
      }
    }
    for (List<String> row : Rows.of("more-nouns.tsv")) {
      nouns.add(row.get(0), genderOf(row.get(1)));
    }
    nouns.addListed();
    nouns.addFromVerbs(entries);
    nouns.addBoundHeads();
    return nouns.more;
  }

  private void addListed() throws IOException {
    URL list = Objects.requireNonNull(MoreNouns.class.getResource(RESOURCE), RESOURCE);
    Set<String> words = new HashSet<>(Rows.lines(list));
    for (String word : Rows.lines(list)) {
      if (word.length() >= SHORTEST && !isInflected(word, words)) {
        add(capitalise(word), 0);
      }
    }
  }

  /** Whether the list or the dictionary has what is left without an ending. */
  private boolean isInflected(String word, Set<String> words) {
    for (String ending : List.of("s", "es", "n", "en", "nen", "e")) {
      if (word.endsWith(ending)) {
        String base = word.substring(0, word.length() - ending.length());
        if (words.contains(base) || known.contains(Spelling.key(base))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Of every verb there may be a noun for the action and one for who acts. Of verbs with a prefix
   * and those in -ieren the first stands alone; the rest is met in compounds (Strippenzieher).
   */
  private void addFromVerbs(List<Entry> entries) {
    for (Entry entry : entries) {
      String verb = entry.lemma();
      if (entry.kind() == Kind.VERB
          && entry.form().equals(verb)
          && verb.endsWith("en")
          && verb.length() > SHORTEST + 1) {
        String stem = capitalise(verb.substring(0, verb.length() - 2));
        add(stem + "ung", isProductive(verb) ? FEMININE : FEMININE | BOUND);
        add(stem + "er", MASCULINE | BOUND);
      }
    }
  }

  private static boolean isProductive(String verb) {
    return verb.endsWith("ieren")
        || List.of("be", "ent", "er", "ver", "zer", "miss", "ab", "an", "auf", "aus", "ein", "um")
            .stream()
            .anyMatch(
                prefix -> verb.startsWith(prefix) && verb.length() > prefix.length() + SHORTEST);
  }

  private void addBoundHeads() throws IOException {
    for (List<String> row : Rows.of("bound-heads.tsv")) {
      String head = row.get(0);
      if (row.get(1).equals("NOUN")) {
        add(capitalise(head), genderOf(row.get(2)) | BOUND);
      } else if (adjectives.add(head)) {
        more.add(new Entry(head, head, Kind.ADJECTIVE, BASE | BOUND));
        for (String ending : List.of("e", "em", "en", "er", "es")) {
          more.add(new Entry(head + ending, head, Kind.ADJECTIVE, OBLIQUE | BOUND));
        }
      }
    }
  }

  private static int genderOf(String letter) {
    return switch (letter) {
      case "F" -> FEMININE;
      case "N" -> NEUTER;
      default -> MASCULINE;
    };
  }

  private void add(String lemma, int features) {
    if (!known.add(Spelling.key(lemma))) {
      return;
    }
    int gender = (features & GENDERS) == 0 ? gender(Spelling.key(lemma)) : features;
    int kept = features | gender;
    more.add(new Entry(lemma, lemma, Kind.NOUN, kept | BASE));
    if ((gender & FEMININE) != 0) {
      String plural = lemma + (lemma.endsWith("e") ? "n" : lemma.endsWith("in") ? "nen" : "en");
      more.add(new Entry(plural, lemma, Kind.NOUN, kept | PLURAL));
    } else {
      more.add(new Entry(lemma + "s", lemma, Kind.NOUN, kept | GENITIVE));
      if (lemma.endsWith("er")) {
        more.add(new Entry(lemma + "n", lemma, Kind.NOUN, kept | DATIVE_PLURAL));
      }
    }
  }

  /** The gender that the ending of a noun tells, 0 if it tells none. */
  static int gender(String key) {
    return GENDERS_OF_ENDINGS.stream()
        .filter(entry -> key.endsWith(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  private static String capitalise(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
