package lupe.analysis;

/**
 * What a term of the index stands for. All terms of a text are in one field; the first character
 * tells the kind, so that ranking and reasons can tell a whole word from the part of a compound.
 */
public enum TermKind {
  /** A whole word's lemma: {@code haushalt}. */
  WORD(""),
  /** The head of a compound: {@code >haushalt} in Militärhaushalt. */
  HEAD(">"),
  /** A modifier of a compound: {@code <militaer} in Militärhaushalt. */
  MODIFIER("<");

  private final String mark;

  TermKind(String mark) {
    this.mark = mark;
  }

  /** The term of this kind for a spelling key. */
  public String term(String key) {
    return mark + key;
  }

  /** The kind of a term. */
  public static TermKind of(String term) {
    if (term.isEmpty()) return WORD;
    return switch (term.charAt(0)) {
      case '>' -> HEAD;
      case '<' -> MODIFIER;
      default -> WORD;
    };
  }

  /** The spelling key of a term. */
  public static String key(String term) {
    return of(term) == WORD ? term : term.substring(1);
  }

  /** How many bytes of a term in UTF-8 are its mark. */
  static int markLength(byte[] utf8, int from) {
    return from < utf8.length && (utf8[from] == '<' || utf8[from] == '>') ? 1 : 0;
  }
}
