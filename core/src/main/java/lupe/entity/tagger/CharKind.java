package lupe.entity.tagger;

/** Kinds of characters as the tokenizer sees them, one table look-up each. */
final class CharKind {
  static final byte OTHER = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;
  static final byte SPACE = 4;
  static final byte LINE = 5;

  /** Invisible characters that may stand inside a word. */
  static final byte IGNORED = 6;

  private static final byte[] KINDS = kinds();

  private CharKind() {}

  static byte of(char c) {
    return KINDS[c];
  }

  static boolean isLetter(char c) {
    byte kind = KINDS[c];
    return kind == LOWER || kind == UPPER;
  }

  static boolean isWord(char c) {
    byte kind = KINDS[c];
    return kind >= LOWER && kind <= DIGIT;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    for (int c = 0; c < kinds.length; c++) kinds[c] = kind((char) c);
    return kinds;
  }

  private static byte kind(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') return LINE;
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          LOWER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
      case Character.FORMAT -> IGNORED;
      default -> OTHER;
    };
  }
}
