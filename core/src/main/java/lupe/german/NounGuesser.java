package lupe.german;

import java.util.List;
import java.util.Locale;

/**
 * Base forms of capitalised words that no dictionary has. Such a word is as often a name as a noun:
 * only endings that names hardly have are taken for inflection, and the s of a genitive.
 */
final class NounGuesser {
  private record Rule(String ending, String base) {}

  /**
   * Endings and what the base form has for them, longest first (Duden-Grammatik, Pluralbildung).
   */
  private static final List<Rule> RULES =
      List.of(
          new Rule("schaften", "schaft"),
          new Rule("nissen", "nis"),
          new Rule("nisses", "nis"),
          new Rule("nisse", "nis"),
          new Rule("ismen", "ismus"),
          new Rule("innen", "in"),
          new Rule("chens", "chen"),
          new Rule("leins", "lein"),
          new Rule("chen", "chen"),
          new Rule("lein", "lein"),
          new Rule("reien", "rei"),
          new Rule("ellen", "elle"),
          new Rule("etten", "ette"),
          new Rule("ungen", "ung"),
          new Rule("ionen", "ion"),
          new Rule("elles", "elle"),
          new Rule("aden", "ade"),
          new Rule("inen", "ine"),
          new Rule("osen", "ose"),
          new Rule("oden", "ode"),
          new Rule("elle", "elle"),
          new Rule("ette", "ette"),
          new Rule("ade", "ade"),
          new Rule("age", "age"),
          new Rule("ine", "ine"),
          new Rule("ose", "ose"),
          new Rule("ode", "ode"),
          new Rule("ingen", "ingen"),
          new Rule("hausen", "hausen"),
          new Rule("kirchen", "kirchen"),
          new Rule("hagen", "hagen"),
          new Rule("hofen", "hofen"),
          new Rule("agen", "age"),
          new Rule("leben", "leben"),
          new Rule("onien", "onien"),
          new Rule("awien", "awien"),
          new Rule("inien", "inien"),
          new Rule("ern", "er"),
          new Rule("eln", "el"),
          new Rule("ums", "um"));

  /** Endings of nouns that are dropped from long words. */
  private static final List<String> ENDINGS_OF_LONG_WORDS = List.of("en", "es", "e");

  private static final int LONG = 9;
  private static final int SHORTEST = 4;

  /** Vowels before an s that may be a genitive's (Obamas) or the name's own (Hamas). */
  private static final String DOUBTFUL = "aiou";

  /** Letters before an s that is no genitive's: Jesus, Torres, Strauss, Marx's. */
  private static final String NO_GENITIVE_AFTER = "aeiousxz'";

  private NounGuesser() {}

  /** The base forms of a word, with a capital, the likelier first. */
  static List<String> lemmas(Folded folded) {
    String key = folded.key();
    int last = key.length() - 1;
    boolean doubtful =
        last > SHORTEST && key.charAt(last) == 's' && DOUBTFUL.indexOf(key.charAt(last - 1)) >= 0;
    String base = spelt(folded, base(key));
    return doubtful ? List.of(base, spelt(folded, key.substring(0, last))) : List.of(base);
  }

  /** The base as far as possible with the letters of the word itself. */
  private static String spelt(Folded folded, String base) {
    int common = 0;
    while (common < Math.min(base.length(), folded.key().length())
        && base.charAt(common) == folded.key().charAt(common)) {
      common++;
    }
    String word = folded.word().substring(0, folded.origin(common)) + base.substring(common);
    if (word.isEmpty()) {
      return word;
    }
    String rest = word.substring(1);
    boolean upper = rest.equals(rest.toUpperCase(Locale.GERMAN));
    return word.substring(0, 1).toUpperCase(Locale.GERMAN)
        + (upper ? rest.toLowerCase(Locale.GERMAN) : rest);
  }

  private static String base(String key) {
    for (Rule rule : RULES) {
      int end = key.length() - rule.ending().length();
      if (end >= SHORTEST - 1 && key.endsWith(rule.ending())) {
        return key.substring(0, end) + rule.base();
      }
    }
    for (String ending : ENDINGS_OF_LONG_WORDS) {
      if (key.length() >= LONG && key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    int last = key.length() - 1;
    return last >= SHORTEST - 1
            && key.charAt(last) == 's'
            && NO_GENITIVE_AFTER.indexOf(key.charAt(last - 1)) < 0
        ? key.substring(0, last)
        : key;
  }
}
