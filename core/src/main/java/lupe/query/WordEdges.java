package lupe.query;

import java.util.regex.Pattern;

/** Where a word begins and ends within what was typed between two blanks. */
final class WordEdges {
  /** Signs that can begin a word: § 218, #metoo, @bund, $100, &c. */
  private static final String LEADING = "§#@$€£&%";

  /** Signs that can end a word: 50%, C++, C#, 100€, 20°. */
  private static final String TRAILING = "%€$£°+#§";

  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}{1,3}\\.)+\\p{L}{1,3}");

  /**
   * Grass’, Merz', Leibniz’: the genitive of names that end in an s sound (amtliche Regeln §96).
   */
  private static final Pattern GENITIVE = Pattern.compile(".*(?:[sßxz]|ce)");

  private final String typed;
  private int begin;
  private int end;

  WordEdges(String typed) {
    this.typed = typed;
    end = typed.length();
    while (begin < end && !begins(typed.codePointAt(begin)))
      begin += Character.charCount(typed.codePointAt(begin));
    while (end > begin && !ends(typed.codePointBefore(end)))
      end -= Character.charCount(typed.codePointBefore(end));
    if (end < typed.length() && belongs(typed.charAt(end))) end++;
  }

  /** Whether there is anything to search. */
  static boolean hasWord(String typed) {
    return typed.codePoints().anyMatch(WordEdges::isWord);
  }

  String word() {
    return typed.substring(begin, end);
  }

  String before() {
    return typed.substring(0, begin);
  }

  String behind() {
    return typed.substring(end);
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  private boolean belongs(char next) {
    String word = word();
    return switch (next) {
      case ')' -> word.indexOf('(') >= 0 && word.indexOf(')') < 0;
      case '.' -> ABBREVIATION.matcher(word).matches();
      case '’', '\'' -> begin == 0 && GENITIVE.matcher(word).matches();
      default -> false;
    };
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.OTHER_SYMBOL && character != '°';
  }

  private static boolean begins(int character) {
    return isWord(character) || LEADING.indexOf(character) >= 0;
  }

  private static boolean ends(int character) {
    return isWord(character)
        || TRAILING.indexOf(character) >= 0
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }
}
