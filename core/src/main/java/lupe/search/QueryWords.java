package lupe.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.entity.NameVariants;

/** The words of one query, each analysed once. Not thread-safe. */
final class QueryWords {
  private final Map<String, QueryWord> words = new LinkedHashMap<>();
  private final Set<Bridge> allowed;
  private final Weights weights;
  private final NameVariants names;
  private final Map<String, Set<String>> typedNames;
  private final Map<String, List<Alternative>> fallbacks;

  /**
   * Words with names and their spellings.
   *
   * @param typedNames other spellings of names of several words, by each of their words
   * @param fallbacks terms by which some of the words are sought, too
   */
  QueryWords(
      Set<Bridge> allowed,
      Weights weights,
      NameVariants names,
      Map<String, Set<String>> typedNames,
      Map<String, List<Alternative>> fallbacks) {
    this.allowed = allowed;
    this.weights = weights;
    this.names = names;
    this.typedNames = typedNames;
    this.fallbacks = fallbacks;
  }

  /** The terms that may stand at each place of words in sequence; compounds fill several places. */
  List<List<String>> places(List<String> texts) {
    var places = new ArrayList<List<String>>();
    for (String text : texts) {
      QueryWord word = word(text);
      if (word.isCompound()) {
        word.parts().forEach(part -> places.add(QueryWord.termsOf(part)));
      } else {
        places.add(QueryWord.termsOf(word.lemmaKeys()));
      }
    }
    return places;
  }

  Set<Bridge> allowed() {
    return allowed;
  }

  Weights weights() {
    return weights;
  }

  QueryWord word(String text) {
    return words.computeIfAbsent(
        text,
        t ->
            QueryWord.of(t, allowed, weights, spellings(t))
                .with(fallbacks.getOrDefault(t, List.of())));
  }

  private Set<String> spellings(String text) {
    Set<String> own = names.spellings(text);
    Set<String> longer = typedNames.getOrDefault(text, Set.of());
    if (longer.isEmpty()) return own;
    var all = new LinkedHashSet<>(own);
    all.addAll(longer);
    return all;
  }
}
