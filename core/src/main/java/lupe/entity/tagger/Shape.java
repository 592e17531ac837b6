package lupe.entity.tagger;

/** The outline of a word: upper, lower, digit and sign, runs joined. */
final class Shape {
  private Shape() {}

  static long of(String word) {
    long shape = 1;
    int last = -1;
    int run = 0;
    for (int i = 0; i < word.length() && shape < 1L << 56; i++) {
      char c = word.charAt(i);
      int kind =
          switch (CharKind.of(c)) {
            case CharKind.LOWER -> 1;
            case CharKind.UPPER -> 2;
            case CharKind.DIGIT -> 3;
            default -> 4 + Math.min(c, 127);
          };
      run = kind == last ? run + 1 : 1;
      if (run <= 2) shape = shape * 137 + kind;
      last = kind;
    }
    return shape;
  }

  /** Whether a word of at least two letters has no lower-case letter. */
  static boolean isUpper(String word) {
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      byte kind = CharKind.of(word.charAt(i));
      if (kind == CharKind.LOWER) return false;
      if (kind == CharKind.UPPER) upper++;
    }
    return upper > 1;
  }
}
