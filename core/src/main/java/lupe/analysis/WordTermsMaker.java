package lupe.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lupe.german.GermanWords;
import lupe.german.GluedWords;
import lupe.german.Spelling;
import lupe.german.WordAnalysis;

/**
 * Makes the terms of a word.
 *
 * <p>The lemma stands at the word's first position. The parts of a compound stand at positions of
 * their own, the first at that of the lemma, so that phrases run over parts: "Militär Haushalt"
 * matches Militärhaushalt, and "seltene Erden" matches Seltene-Erden-Abkommen. Words glued together
 * by a bad extraction follow each other as if a space stood between them.
 */
final class WordTermsMaker {
  private final GermanWords words = GermanWords.get();

  /** The terms of a word of a text or query. */
  WordTerms make(String word) {
    var out = new Collector();
    int seam = GluedWords.seam(word);
    if (seam > 0) {
      add(out, word.substring(0, seam), 0);
      add(out, word.substring(seam), seam);
    } else {
      add(out, word, 0);
    }
    return out.terms();
  }

  /** The terms of a word that is (part of) a name: never a compound. */
  WordTerms makeName(String word) {
    var out = new Collector();
    WordAnalysis analysis = words.analyse(word);
    var keys = new LinkedHashSet<String>();
    keys.add(Spelling.key(word));
    keys.add(Spelling.key(analysis.lemma()));
    out.add(keys, TermKind.WORD, 1, 0, word.length());
    return out.terms();
  }

  private void add(Collector out, String word, int offset) {
    WordAnalysis analysis = words.analyse(word);
    out.add(keys(analysis.lemmas()), TermKind.WORD, 1, offset, offset + word.length());
    List<WordAnalysis.Part> parts = InnerCapital.in(word) ? List.of() : analysis.parts();
    for (int i = 0; i < parts.size(); i++) {
      WordAnalysis.Part part = parts.get(i);
      TermKind kind = i == parts.size() - 1 ? TermKind.HEAD : TermKind.MODIFIER;
      out.add(
          keys(part.lemmas()), kind, i == 0 ? 0 : 1, offset + part.start(), offset + part.end());
    }
  }

  private static Set<String> keys(List<String> lemmas) {
    var keys = new LinkedHashSet<String>();
    for (String lemma : lemmas) {
      String key = Spelling.key(lemma);
      if (!key.isEmpty()) keys.add(key);
    }
    return keys;
  }

  private static final class Collector {
    private final List<String> terms = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    void add(Set<String> keys, TermKind kind, int increment, int start, int end) {
      int step = increment;
      for (String key : keys) {
        terms.add(kind.term(key));
        places.add(new int[] {step, start, end});
        step = 0;
      }
    }

    WordTerms terms() {
      int n = terms.size();
      var increments = new int[n];
      var starts = new int[n];
      var ends = new int[n];
      for (int i = 0; i < n; i++) {
        increments[i] = places.get(i)[0];
        starts[i] = places.get(i)[1];
        ends[i] = places.get(i)[2];
      }
      return new WordTerms(terms.toArray(String[]::new), increments, starts, ends);
    }
  }
}
