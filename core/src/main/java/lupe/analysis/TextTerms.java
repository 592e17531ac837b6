package lupe.analysis;

/** The terms of a text without a token stream, for those who look at one text, such as snippets. */
public final class TextTerms {
  private TextTerms() {}

  /** Takes the terms of a text in their order. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A term.
     *
     * @param term the term with its mark, see {@link TermKind}
     * @param position position in the token stream, from 0
     * @param start first character of the word or part in the text
     * @param end character behind its last
     */
    void term(String term, int position, int start, int end);
  }

  /** Visits all terms of a text. */
  public static void visit(String text, Visitor visitor) {
    visit(text, NameSpans.NONE, visitor);
  }

  /** Visits all terms of a text in which names are known. */
  public static void visit(String text, NameSpans names, Visitor visitor) {
    visit(text, names, TermFilter.ALL, visitor);
  }

  /** Visits the terms of the words that pass a filter. */
  public static void visit(String text, NameSpans names, TermFilter filter, Visitor visitor) {
    char[] characters = text.toCharArray();
    var words = new TextWords();
    int position = -1;
    for (words.reset(characters, characters.length, names); words.next(); ) {
      WordTerms terms = words.terms();
      if (filter.mayPass(terms)) visit(terms, position, words.start(), visitor);
      position += terms.positions();
    }
  }

  private static void visit(WordTerms terms, int before, int start, Visitor visitor) {
    int position = before;
    for (int i = 0; i < terms.size(); i++) {
      position += terms.increment(i);
      visitor.term(terms.text(i), position, start + terms.start(i), start + terms.end(i));
    }
  }
}
