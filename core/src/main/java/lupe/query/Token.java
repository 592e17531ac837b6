package lupe.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text a word as typed, the inside of a quotation, the number behind ~, or the name of a
 *     field
 * @param from first character in the clean text
 * @param to character behind the last in the clean text
 */
record Token(Kind kind, String text, int from, int to) {
  enum Kind {
    WORD,
    QUOTED,
    NEAR,
    OPEN,
    CLOSE,
    OR,
    AND,
    NOT,
    EXACT,
    FIELD
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether something to search can begin with it. */
  boolean beginsOperand() {
    return switch (kind) {
      case WORD, QUOTED, OPEN, NOT, EXACT, FIELD -> true;
      default -> false;
    };
  }

  /** Whether something to search can end with it. */
  boolean endsOperand() {
    return switch (kind) {
      case WORD, QUOTED, NEAR, CLOSE -> true;
      default -> false;
    };
  }
}
