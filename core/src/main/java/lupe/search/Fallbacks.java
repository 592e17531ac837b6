package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.analysis.TermKind;
import lupe.german.FunctionWords;
import lupe.german.Spelling;
import lupe.index.Schema;

/**
 * What may be sought in place of words that no article has: first the word with an umlaut where a
 * bare vowel was typed (Müller for Muller), else words of nearly the same letters.
 */
final class Fallbacks {
  /** What a fallback counts, as a share of the word itself. */
  private static final float WEIGHT = 0.5f;

  private static final int MOST_NEAREST = 3;
  private static final List<String> FIELDS = List.of(Schema.TEXTS);

  private final Vocabulary vocabulary;
  private final QueryWords words;
  private final NearestTerms nearest;
  private final Surfaces surfaces;
  private final Map<String, Fallback> nearestKnown = new HashMap<>();

  /**
   * A word of the query and what is sought instead.
   *
   * @param alternatives terms of the index
   * @param shown the words that they stand for, as articles write them
   */
  record Fallback(List<Alternative> alternatives, List<String> shown) {}

  Fallbacks(Understood query) {
    vocabulary = query.fields().vocabulary();
    words = query.words();
    nearest = new NearestTerms(query.searcher().getIndexReader());
    surfaces = new Surfaces(query.searcher().getIndexReader());
  }

  /** Whether no article has the word, nor, if it is a compound, all its parts. */
  boolean isUnknown(String text) {
    QueryWord word = words.word(text);
    if (FunctionWords.contains(text) || hasAny(word.alternatives())) return false;
    return !word.isCompound()
        || word.parts().stream()
            .anyMatch(part -> QueryWord.termsOf(part).stream().noneMatch(this::isKnown));
  }

  /** Fallbacks by word, for those of the words that are unknown and have any. */
  Map<String, Fallback> of(List<String> texts) throws IOException {
    Map<String, Fallback> fallbacks = new LinkedHashMap<>();
    for (String text : texts) {
      Fallback fallback = umlauts(text);
      if (fallback.alternatives.isEmpty()) fallback = nearest(text);
      if (!fallback.alternatives.isEmpty()) fallbacks.put(text, fallback);
    }
    return fallbacks;
  }

  /** Words of articles that are spelled most like this one, nearest first. */
  List<String> nearestWords(String text) throws IOException {
    List<String> umlauts = umlauts(text).shown;
    return umlauts.isEmpty() ? nearest(text).shown : umlauts;
  }

  private Fallback umlauts(String text) throws IOException {
    var alternatives = new ArrayList<Alternative>();
    var shown = new ArrayList<String>();
    for (String variant : Spelling.bareVowelVariants(Spelling.key(text))) {
      String word = Character.isUpperCase(text.charAt(0)) ? capital(variant) : variant;
      if (FunctionWords.contains(word)) continue;
      List<Alternative> known =
          words.word(word).alternatives().stream()
              .filter(a -> a.bridge() != Bridge.FAMILY && a.bridge() != Bridge.GENDER)
              .filter(a -> isKnown(a.term()))
              .toList();
      if (known.isEmpty()) continue;
      known.forEach(a -> alternatives.add(fallback(a.term(), a.weight())));
      shown.add(surfaces.word(TermKind.key(known.get(0).term())));
    }
    return new Fallback(alternatives, shown.stream().distinct().toList());
  }

  private Fallback nearest(String text) throws IOException {
    Fallback fallback = nearestKnown.get(text);
    if (fallback == null) {
      fallback = findNearest(text);
      nearestKnown.put(text, fallback);
    }
    return fallback;
  }

  private Fallback findNearest(String text) throws IOException {
    if (text.length() < NearestTerms.SHORTEST || !text.chars().allMatch(Character::isLetter)) {
      return new Fallback(List.of(), List.of());
    }
    var alternatives = new ArrayList<Alternative>();
    var shown = new ArrayList<String>();
    String key = Spelling.key(text);
    int least = Integer.MAX_VALUE;
    for (String term : nearest.of(key, FIELDS, MOST_NEAREST)) {
      int distance = EditDistance.of(key, term);
      if (distance > least || FunctionWords.contains(term)) continue;
      least = distance;
      alternatives.add(fallback(term, 1));
      shown.add(surfaces.word(term));
    }
    return new Fallback(alternatives, shown.stream().distinct().toList());
  }

  private static Alternative fallback(String term, float weight) {
    return new Alternative(term, Bridge.FALLBACK, weight * WEIGHT);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private boolean hasAny(List<Alternative> alternatives) {
    return alternatives.stream().anyMatch(a -> isKnown(a.term()));
  }

  private boolean isKnown(String term) {
    for (String field : Schema.TEXTS) {
      if (vocabulary.states(field, term) != null) return true;
    }
    return false;
  }
}
