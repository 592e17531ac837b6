package lupe.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one query, each analysed once. Not thread-safe. */
final class QueryWords {
  private final Map<String, QueryWord> words = new LinkedHashMap<>();
  private final Set<Bridge> allowed;
  private final Weights weights;
  private final Map<String, List<Alternative>> fallbacks;

  QueryWords(Set<Bridge> allowed, Weights weights) {
    this(allowed, weights, Map.of());
  }

  /** Words of which some are sought by these terms, too. */
  QueryWords(Set<Bridge> allowed, Weights weights, Map<String, List<Alternative>> fallbacks) {
    this.allowed = allowed;
    this.weights = weights;
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
        text, t -> QueryWord.of(t, allowed, weights).with(fallbacks.getOrDefault(t, List.of())));
  }
}
