package lupe.analysis;

import java.util.ArrayList;
import java.util.List;
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
    var out = new WordTerms.Collector(word);
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
    var out = new WordTerms.Collector(word);
    WordAnalysis analysis = words.analyse(word);
    add(out, List.of(word, analysis.lemma()), TermKind.WORD, 1, 0, word.length());
    return out.terms();
  }

  private void add(WordTerms.Collector out, String word, int offset) {
    WordAnalysis analysis = words.analyse(word);
    add(out, analysis.lemmas(), TermKind.WORD, 1, offset, offset + word.length());
    List<WordAnalysis.Part> parts = InnerCapital.in(word) ? List.of() : analysis.parts();
    for (int i = 0; i < parts.size(); i++) {
      WordAnalysis.Part part = parts.get(i);
      TermKind kind = i == parts.size() - 1 ? TermKind.HEAD : TermKind.MODIFIER;
      int step = i == 0 ? 0 : 1;
      add(out, part.lemmas(), kind, step, offset + part.start(), offset + part.end());
    }
  }

  /** Adds each spelling key of the lemmas once, all at one position. */
  private static void add(
      WordTerms.Collector out,
      List<String> lemmas,
      TermKind kind,
      int increment,
      int start,
      int end) {
    int step = increment;
    var keys = new ArrayList<String>(lemmas.size());
    for (String lemma : lemmas) {
      String key = Spelling.key(lemma);
      if (key.isEmpty() || keys.contains(key)) continue;
      keys.add(key);
      out.add(kind.term(key), step, start, end);
      step = 0;
    }
  }
}
