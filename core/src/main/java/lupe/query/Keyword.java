package lupe.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that join and exclude, in German and English.
 *
 * <p>They count in capitals or in small letters only: with one capital they are the river Oder, the
 * noun Not, or the beginning of a sentence.
 */
enum Keyword {
  OR("oder", "or"),
  AND("und", "and"),
  NOT("nicht", "not");

  private final String german;
  private final String english;

  Keyword(String german, String english) {
    this.german = german;
    this.english = english;
  }

  /** The keyword that is written so, or null. */
  static @Nullable Keyword of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (!word.equals(small) && !word.equals(word.toUpperCase(Locale.ROOT))) return null;
    for (Keyword keyword : values())
      if (keyword.german.equals(small) || keyword.english.equals(small)) return keyword;
    return null;
  }
}
