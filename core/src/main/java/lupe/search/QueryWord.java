package lupe.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    String text,
    List<Alternative> alternatives,
    Set<String> lemmaKeys,
    List<Set<String>> parts) {

  static QueryWord of(String text, Set<Bridge> allowed) {
    GermanWords words = GermanWords.get();
    WordAnalysis analysis = words.analyse(text);
    Map<String, Alternative> found = new LinkedHashMap<>();
    float weight = 1;
    for (String lemma : analysis.lemmas()) {
      addWhole(found, lemma, Bridge.INFLECTION, weight);
      words.otherGender(lemma).forEach(other -> addWhole(found, other, Bridge.GENDER, Weights.GENDER));
      words.family(lemma).forEach(other -> addWhole(found, other, Bridge.FAMILY, Weights.FAMILY));
      weight = Weights.READING;
    }
    found.values().removeIf(alternative -> !isAllowed(alternative.bridge(), allowed));
    List<Set<String>> parts = new ArrayList<>();
    for (WordAnalysis.Part part : analysis.parts()) {
      parts.add(keys(part.lemmas()));
    }
    return new QueryWord(text, List.copyOf(found.values()), keys(analysis.lemmas()), parts);
  }

  private static Set<String> keys(List<String> lemmas) {
    var keys = new LinkedHashSet<String>();
    lemmas.forEach(lemma -> keys.add(Spelling.key(lemma)));
    return keys;
  }

  private static boolean isAllowed(Bridge bridge, Set<Bridge> allowed) {
    return allowed.contains(bridge)
        || (bridge == Bridge.INFLECTION
            && (allowed.contains(Bridge.EXACT) || allowed.contains(Bridge.SPELLING) || allowed.contains(Bridge.HYPHEN)));
  }

  private static void addWhole(
      Map<String, Alternative> found, String lemma, Bridge bridge, float weight) {
    String key = Spelling.key(lemma);
    if (key.isEmpty()) return;
    boolean same = bridge == Bridge.INFLECTION;
    add(found, TermKind.WORD.term(key), bridge, weight);
    add(found, TermKind.HEAD.term(key), same ? Bridge.COMPOUND_HEAD : bridge, weight * Weights.HEAD);
    add(found, TermKind.MODIFIER.term(key), same ? Bridge.COMPOUND_MODIFIER : bridge, weight * Weights.MODIFIER);
  }

  private static void add(Map<String, Alternative> found, String term, Bridge bridge, float weight) {
    found.putIfAbsent(term, new Alternative(term, bridge, weight));
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
