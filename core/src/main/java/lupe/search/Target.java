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
 */
record Target(
    String text,
    List<List<Alternative>> places,
    int slop,
    int parts,
    boolean prefix,
    boolean letters) {

  static Target word(QueryWord word) {
    return new Target(
        word.text(), List.of(word.alternatives()), 0, word.parts().size(), false, false);
  }

  static Target sequence(String text, List<? extends Collection<String>> places, int slop) {
    return new Target(
        text,
        places.stream()
            .map(terms ->
                terms.stream().map(term -> new Alternative(term, Bridge.INFLECTION, 1)).toList())
            .toList(),
        slop,
        0,
        false,
        false);
  }

  boolean isSequence() {
    return places.size() > 1;
  }
}
