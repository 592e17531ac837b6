package lupe.german;

import java.util.List;
import java.util.Locale;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Nouns for persons and their forms for the other gender: Kanzler and Kanzlerin, Arzt and Ärztin.
 */
final class Genders {
  private static final String ENDING = "in";

  private final Lexicon lexicon;

  Genders(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The form for the other gender, or null if the noun has none. */
  @Nullable String other(String lemma) {
    return isNoun(lemma, Reading.FEMININE) && lemma.endsWith(ENDING)
        ? masculine(lemma)
        : feminine(lemma);
  }

  /** Arzt, Kollege, Lehrer for Ärztin, Kollegin, Lehrerin; null if no such noun is known. */
  @Nullable String masculine(String feminine) {
    if (!feminine.endsWith(ENDING)) {
      return null;
    }
    String stem = feminine.substring(0, feminine.length() - ENDING.length());
    for (String candidate :
        List.of(stem, stem + "e", withoutUmlaut(stem), withoutUmlaut(stem) + "e", stem + "er")) {
      if (isNoun(candidate, Reading.MASCULINE)) {
        return candidate;
      }
    }
    return null;
  }

  /** Ärztin, Kollegin, Lehrerin for Arzt, Kollege, Lehrer; null if no such noun is known. */
  @Nullable String feminine(String masculine) {
    if (!isNoun(masculine, Reading.MASCULINE)) {
      return null;
    }
    String stem =
        masculine.endsWith("e") ? masculine.substring(0, masculine.length() - 1) : masculine;
    for (String candidate : List.of(masculine + ENDING, stem + ENDING, withUmlaut(stem) + ENDING)) {
      if (isNoun(candidate, Reading.FEMININE)) {
        return candidate;
      }
    }
    return stem.endsWith("erer")
            && isNoun(stem.substring(0, stem.length() - 2) + ENDING, Reading.FEMININE)
        ? stem.substring(0, stem.length() - 2) + ENDING
        : null;
  }

  private boolean isNoun(String lemma, int gender) {
    String key = Spelling.key(lemma);
    for (Reading reading : lexicon.readings(key)) {
      if (reading.kind() == Kind.NOUN
          && reading.has(gender)
          && reading.has(Reading.BASE)
          && reading.lemma(key).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutUmlaut(String word) {
    return replaceLast(word, "äöü", "aou");
  }

  private static String withUmlaut(String word) {
    return replaceLast(word, "aou", "äöü");
  }

  private static String replaceLast(String word, String from, String to) {
    for (int i = word.length() - 1; i >= 0; i--) {
      int at = from.indexOf(Character.toLowerCase(word.charAt(i)));
      if (at >= 0) {
        String vowel = to.substring(at, at + 1);
        return word.substring(0, i)
            + (i == 0 ? vowel.toUpperCase(Locale.GERMAN) : vowel)
            + word.substring(i + 1);
      }
    }
    return word;
  }
}
