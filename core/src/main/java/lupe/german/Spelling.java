package lupe.german;

import java.util.Locale;

/** Spellings that are the same word: ä and ae, ß and ss, upper and lower case. */
public final class Spelling {
  private Spelling() {}

  /**
   * The form under which all spellings of a word meet: lower case, ä as ae, ö as oe, ü as ue, ß as
   * ss, other accents dropped. A bare vowel is not the umlaut: Uber and über differ.
   */
  public static String key(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
  }
}
