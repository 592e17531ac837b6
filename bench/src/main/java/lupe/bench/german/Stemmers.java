package lupe.bench.german;

import java.io.IOException;
import java.io.UncheckedIOException;
import lupe.german.GermanWords;
import lupe.german.Spelling;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Under which one key the forms of a word meet. */
final class Stemmers {
  private Stemmers() {}

  /** The key of the first lemma. */
  static String lupe(String form) {
    return Spelling.key(GermanWords.get().analyse(form).lemma());
  }

  /** All terms of an analyzer; the form itself where it makes none, as of stop words. */
  static String terms(Analyzer analyzer, String form) {
    var terms = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("", form)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) terms.append(term).append(' ');
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms.isEmpty() ? form : terms.toString();
  }
}
