package lupe.search;

import java.util.Collection;
import java.util.List;

/**
 * A word or phrase of the query, as sought in the text of a hit.
 *
 * @param text as typed
 * @param places for each place in sequence, the terms that may stand there; one place for a word
 * @param slop how far from its place a term may stand, as in the ranking
 * @param parts number of parts of the word if it is a compound, else 0
 * @param prefix whether terms need only begin so
 * @param letters whether only the very letters count
 * @param longNames other spellings of a name that have several words, as places
 */
record Target(
    String text,
    List<List<Alternative>> places,
    int slop,
    int parts,
    boolean prefix,
    boolean letters,
    List<List<List<Alternative>>> longNames) {

  static Target word(QueryWord word, QueryWords words) {
    return new Target(
        word.text(),
        List.of(word.alternatives()),
        0,
        word.parts().size(),
        false,
        false,
        word.longNames().stream().map(name -> places(words.places(name))).toList());
  }

  /** A beginning of words, or the word itself. */
  static Target prefix(QueryWord word, QueryWords words) {
    Target whole = word(word, words);
    return new Target(word.text(), whole.places, 0, 0, true, false, whole.longNames);
  }

  /** A sequence, letter for letter. */
  static Target exact(String text, List<? extends Collection<String>> places) {
    return new Target(text, places(places), 0, 0, false, true, List.of());
  }

  static Target sequence(String text, List<? extends Collection<String>> places, int slop) {
    return new Target(text, places(places), slop, 0, false, false, List.of());
  }

  private static List<List<Alternative>> places(List<? extends Collection<String>> places) {
    return places.stream()
        .map(terms ->
            terms.stream().map(term -> new Alternative(term, Bridge.INFLECTION, 1)).toList())
        .toList();
  }

  /** The other spellings of several words, each to be sought like a phrase. */
  List<Target> longNameTargets() {
    return longNames.stream()
        .map(name -> new Target(text, name, 0, 0, false, false, List.of()))
        .toList();
  }

  boolean isSequence() {
    return places.size() > 1;
  }
}
