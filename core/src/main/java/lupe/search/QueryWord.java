package lupe.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lupe.analysis.TermKind;
import lupe.german.GermanWords;
import lupe.german.Spelling;
import lupe.german.WordAnalysis;

/**
 * A word of a query and what it may stand for.
 *
 * @param text as typed
 * @param alternatives terms for the whole word, strongest first
 * @param lemmaKeys spelling keys of its lemmas, best first
 * @param parts for a compound, the spelling keys of each part from left to right; else empty
 */
record QueryWord(
    String text, List<Alternative> alternatives, Set<String> lemmaKeys, List<Set<String>> parts) {

  static QueryWord of(String text, Set<Bridge> allowed, Weights weights) {
    WordAnalysis analysis = GermanWords.get().analyse(text);
    var forms = new WordForms(allowed, weights);
    float weight = 1;
    for (String lemma : analysis.lemmas()) {
      forms.addWithKin(lemma, weight);
      weight = weights.reading();
    }
    List<Set<String>> parts = analysis.parts().stream().map(part -> keys(part.lemmas())).toList();
    return new QueryWord(text, forms.alternatives(), keys(analysis.lemmas()), parts);
  }

  /** The word, which may stand for these terms, too. */
  QueryWord with(List<Alternative> more) {
    if (more.isEmpty()) return this;
    var all = new ArrayList<>(alternatives);
    all.addAll(more);
    return new QueryWord(text, all, lemmaKeys, parts);
  }

  private static Set<String> keys(List<String> lemmas) {
    var keys = new LinkedHashSet<String>();
    lemmas.forEach(lemma -> keys.add(Spelling.key(lemma)));
    return keys;
  }

  /** Terms of any kind for the spelling keys. */
  static List<String> termsOf(Set<String> keys) {
    var terms = new ArrayList<String>();
    for (String key : keys) {
      for (TermKind kind : TermKind.values()) terms.add(kind.term(key));
    }
    return terms;
  }

  /** The terms of the word itself and of compounds with it, without its family. */
  List<String> nearTerms() {
    return alternatives.stream()
        .filter(a -> a.bridge() != Bridge.FAMILY)
        .map(Alternative::term)
        .toList();
  }

  boolean isCompound() {
    return parts.size() > 1;
  }
}
