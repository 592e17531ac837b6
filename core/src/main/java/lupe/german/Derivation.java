package lupe.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lupe.german.lexicon.Kind;

/**
 * A rule that makes one word of another, read in both directions.
 *
 * @param from kind of the first word
 * @param ending its ending, as in a key
 * @param to kind of the second word
 * @param other its ending
 * @param umlaut what becomes of the vowel
 * @param rank from 1; the higher, the more distant
 * @param pair whether the endings are whole words, before which there may be a prefix
 */
record Derivation(
    Kind from, String ending, Kind to, String other, Umlaut umlaut, int rank, boolean pair) {
  /** What becomes of the last vowel between the two words. */
  enum Umlaut {
    /** It stays. */
    STAYS,
    /** The first word has an umlaut where the second has none. */
    GOES,
    /** It stays, or an umlaut comes or goes. */
    FREE
  }

  /** A word that a rule makes, which need not exist. */
  record Candidate(Kind kind, String key) {}

  /** Shorter stems have too many false relatives. */
  private static final int SHORTEST_STEM = 3;

  /** Verbs with this ending have longer stems (regieren is not of Region). */
  private static final String FOREIGN = "ier";

  /** Pairs of whole words are as close as can be. */
  private static final int RANK_OF_PAIRS = 1;

  /** What the rule makes of a word, from either side. */
  List<Candidate> apply(Kind kind, String key) {
    List<Candidate> candidates = new ArrayList<>(3);
    if (pair) {
      addPair(candidates, kind, key);
      return candidates;
    }
    if (kind == from && isLonger(key, ending)) {
      String stem = key.substring(0, key.length() - ending.length());
      addVariants(
          candidates,
          stem,
          to,
          other,
          umlaut != Umlaut.GOES,
          umlaut != Umlaut.STAYS,
          umlaut == Umlaut.FREE);
    }
    if (kind == to && isLonger(key, other)) {
      String stem = key.substring(0, key.length() - other.length());
      addVariants(
          candidates,
          stem,
          from,
          ending,
          umlaut != Umlaut.GOES,
          umlaut == Umlaut.FREE,
          umlaut != Umlaut.STAYS);
    }
    return candidates;
  }

  private boolean isLonger(String key, String suffix) {
    int shortest = ending.startsWith(FOREIGN) ? SHORTEST_STEM + 1 : SHORTEST_STEM;
    return key.endsWith(suffix) && key.length() - suffix.length() >= shortest;
  }

  private void addPair(List<Candidate> candidates, Kind kind, String key) {
    if (kind == from && key.endsWith(ending)) {
      String prefix = key.substring(0, key.length() - ending.length());
      candidates.add(new Candidate(to, prefix + other));
    }
    if (kind == to && key.endsWith(other)) {
      String prefix = key.substring(0, key.length() - other.length());
      candidates.add(new Candidate(from, prefix + ending));
    }
  }

  private static void addVariants(
      List<Candidate> candidates,
      String stem,
      Kind kind,
      String ending,
      boolean same,
      boolean without,
      boolean with) {
    if (same) {
      candidates.add(new Candidate(kind, stem + ending));
    }
    if (without) {
      addChanged(candidates, kind, withoutUmlaut(stem), stem, ending);
    }
    if (with) {
      addChanged(candidates, kind, withUmlaut(stem), stem, ending);
    }
  }

  private static void addChanged(
      List<Candidate> candidates, Kind kind, String changed, String stem, String ending) {
    if (!changed.equals(stem)) {
      candidates.add(new Candidate(kind, changed + ending));
    }
  }

  private static String withoutUmlaut(String stem) {
    for (int i = stem.length() - 2; i >= 0; i--) {
      if (stem.charAt(i + 1) == 'e' && "aou".indexOf(stem.charAt(i)) >= 0) {
        return stem.substring(0, i + 1) + stem.substring(i + 2);
      }
    }
    return stem;
  }

  private static String withUmlaut(String stem) {
    for (int i = stem.length() - 1; i >= 0; i--) {
      char c = stem.charAt(i);
      if ("aou".indexOf(c) >= 0) {
        int at = c == 'u' && i > 0 && stem.charAt(i - 1) == 'a' ? i - 1 : i;
        return stem.substring(0, at + 1) + 'e' + stem.substring(at + 1);
      }
      if (c == 'e' || c == 'i') {
        return stem;
      }
    }
    return stem;
  }

  /** The rules of a list beside this class. */
  static List<Derivation> readAll(String name) {
    return rows(name).stream()
        .map(row ->
            new Derivation(
                Kind.valueOf(row[0]),
                ending(row[1]),
                Kind.valueOf(row[2]),
                ending(row[3]),
                switch (row[4]) {
                  case "ja" -> Umlaut.GOES;
                  case "frei" -> Umlaut.FREE;
                  default -> Umlaut.STAYS;
                },
                Integer.parseInt(row[5]),
                false))
        .toList();
  }

  /** The pairs of verb and noun of a list beside this class, which also hold behind a prefix. */
  static List<Derivation> readPairs(String name) {
    return rows(name).stream()
        .map(row ->
            new Derivation(
                Kind.VERB,
                Spelling.key(row[0]),
                Kind.NOUN,
                Spelling.key(row[1]),
                Umlaut.STAYS,
                RANK_OF_PAIRS,
                true))
        .toList();
  }

  private static String ending(String column) {
    return column.equals("-") ? "" : Spelling.key(column);
  }

  static List<String[]> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Derivation.class.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
