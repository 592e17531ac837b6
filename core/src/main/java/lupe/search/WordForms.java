package lupe.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.analysis.TermKind;
import lupe.german.GermanWords;
import lupe.german.Spelling;

/** Gathers the terms that a word may stand for; of a term found twice the first counts. */
final class WordForms {
  private final Map<String, Alternative> found = new LinkedHashMap<>();
  private final Set<Bridge> allowed;
  private final Weights weights;

  WordForms(Set<Bridge> allowed, Weights weights) {
    this.allowed = allowed;
    this.weights = weights;
  }

  /** Adds a lemma, its form for the other gender, and its family. */
  void addWithKin(String lemma, float weight) {
    GermanWords words = GermanWords.get();
    add(lemma, Bridge.INFLECTION, weight);
    for (String other : words.otherGender(lemma)) {
      add(other, Bridge.GENDER, weight * weights.gender());
    }
    for (String other : words.family(lemma)) add(other, Bridge.FAMILY, weight * weights.family());
  }

  /** Adds another spelling of a name. */
  void addName(String name) {
    for (String lemma : GermanWords.get().analyse(name).lemmas()) {
      add(lemma, Bridge.NAME, weights.name());
    }
  }

  /** Adds a lemma as a whole word and as a part of compounds. */
  void add(String lemma, Bridge bridge, float weight) {
    String key = Spelling.key(lemma);
    if (key.isEmpty()) return;
    boolean itself = bridge == Bridge.INFLECTION;
    put(TermKind.WORD.term(key), bridge, weight);
    put(TermKind.HEAD.term(key), itself ? Bridge.COMPOUND_HEAD : bridge, weight * weights.head());
    put(
        TermKind.MODIFIER.term(key),
        itself ? Bridge.COMPOUND_MODIFIER : bridge,
        weight * weights.modifier());
  }

  private void put(String term, Bridge bridge, float weight) {
    if (isAllowed(bridge) && weight > 0) {
      found.putIfAbsent(term, new Alternative(term, bridge, weight));
    }
  }

  /** The index does not tell the forms of one lemma apart; what is shown of a hit does. */
  private boolean isAllowed(Bridge bridge) {
    return allowed.contains(bridge)
        || (bridge == Bridge.INFLECTION
            && (allowed.contains(Bridge.EXACT)
                || allowed.contains(Bridge.SPELLING)
                || allowed.contains(Bridge.HYPHEN)));
  }

  List<Alternative> alternatives() {
    return List.copyOf(found.values());
  }
}
