package lupe.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lupe.analysis.TermKind;
import lupe.german.GermanWords;
import lupe.german.Spelling;
import lupe.german.WordAnalysis;
import lupe.german.WordScanner;

/**
 * A word of a query and what it may stand for.
 *
 * @param text as typed
 * @param alternatives terms for the whole word, strongest first
 * @param lemmaKeys spelling keys of its lemmas, best first
 * @param parts for a compound, the spelling keys of each part from left to right; else empty
 * @param longNames for a name, its other spellings of several words: Vereinigte Staaten for USA
 */
record QueryWord(
    String text,
    List<Alternative> alternatives,
    Set<String> lemmaKeys,
    List<Set<String>> parts,
    List<List<String>> longNames) {

  /**
   * Analyses a word.
   *
   * @param names other spellings of the names that it is, or that it is part of in this query
   */
  static QueryWord of(String text, Set<Bridge> allowed, Weights weights, Set<String> names) {
    WordAnalysis analysis = GermanWords.get().analyse(text);
    var forms = new WordForms(allowed, weights);
    float weight = 1;
    for (String lemma : analysis.lemmas()) {
      forms.addWithKin(lemma, weight);
      weight = weights.reading();
    }
    List<Set<String>> parts = analysis.parts().stream().map(part -> keys(part.lemmas())).toList();
    var longNames = new ArrayList<List<String>>();
    if (allowed.contains(Bridge.NAME)) {
      for (String spelling : names) addName(spelling, text, forms, longNames);
    }
    return new QueryWord(text, forms.alternatives(), keys(analysis.lemmas()), parts, longNames);
  }

  /** A longer spelling that has the word itself is found by it anyway. */
  private static void addName(
      String spelling, String text, WordForms forms, List<List<String>> longNames) {
    List<String> words = WordScanner.words(spelling);
    if (words.size() == 1) forms.addName(words.get(0));
    else if (words.size() > 1 && words.stream().noneMatch(text::equalsIgnoreCase)) {
      longNames.add(words);
    }
  }

  /** The word, which may stand for these terms, too. */
  QueryWord with(List<Alternative> more) {
    if (more.isEmpty()) return this;
    var all = new ArrayList<>(alternatives);
    all.addAll(more);
    return new QueryWord(text, all, lemmaKeys, parts, longNames);
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
    return near().map(Alternative::term).toList();
  }

  /** The weight of the weakest of these terms. */
  float leastNear() {
    return near().map(Alternative::weight).min(Float::compare).orElse(1f);
  }

  private Stream<Alternative> near() {
    return alternatives.stream().filter(a -> a.bridge() != Bridge.FAMILY);
  }

  boolean isCompound() {
    return parts.size() > 1;
  }
}
