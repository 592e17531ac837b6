package lupe.entity.tagger;

import java.util.Locale;

/** Headlines in capitals only: their words are looked up as if they were written as usual. */
final class Shouting {
  private static final int FEWEST_WORDS = 2;
  private static final int SHORTEST = 4;

  private final Forms forms;

  Shouting(Forms forms) {
    this.forms = forms;
  }

  /** Whether a sentence has no letter in lower case, and several words of some length. */
  static boolean is(String text, Tokens tokens, int start, int end) {
    int words = 0;
    for (int token = start; token < end; token++) {
      int letters = 0;
      for (int i = tokens.start(token); i < tokens.end(token); i++) {
        byte kind = CharKind.of(text.charAt(i));
        if (kind == CharKind.LOWER) return false;
        if (kind == CharKind.UPPER) letters++;
      }
      if (letters >= SHORTEST) words++;
    }
    return words >= FEWEST_WORDS;
  }

  /** A word as it is written inside a sentence. */
  String calm(String word) {
    if (word.length() < 2 || CharKind.of(word.charAt(0)) != CharKind.UPPER) return word;
    String lower = word.toLowerCase(Locale.ROOT);
    String title = word.charAt(0) + lower.substring(1);
    int asTitle = forms.of(title);
    if ((asTitle & Forms.NAME) != 0) return title;
    if (forms.of(lower) != 0 && (asTitle & Forms.NOUN) == 0) return lower;
    if (word.length() < SHORTEST && asTitle == 0) return word;
    return forms.of(word) != 0 && asTitle == 0 ? word : title;
  }
}
