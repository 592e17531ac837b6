package lupe.tables;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.german.lexicon.Kind;

/**
 * Lemmas of articles and pronouns. The dictionary's are those of a paradigm (ihm: ich; unser:
 * mein), which would make different words one.
 */
final class FunctionWords {
  private static final Map<String, String> ARTICLES =
      ImmutableMap.<String, String>builder()
          .put("die", "der")
          .put("das", "der")
          .put("dem", "der")
          .put("den", "der")
          .put("des", "der")
          .buildOrThrow();

  /** What is declined with endings. */
  private static final List<String> STEMS =
      List.of(
          "ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer", "dies", "jen", "jed",
          "manch", "solch", "welch");

  private static final List<String> ENDINGS = List.of("e", "em", "en", "er", "es");

  private FunctionWords() {}

  /** The lemma of a function word. */
  static String lemma(Kind kind, String form, String lemma) {
    if (kind != Kind.FUNCTION) {
      return lemma;
    }
    String article = ARTICLES.get(form);
    if (article != null) {
      return article;
    }
    String lower = form.toLowerCase(Locale.GERMAN);
    for (String stem : STEMS) {
      if (lower.startsWith(stem) && ENDINGS.contains(lower.substring(stem.length()))) {
        return stem;
      }
    }
    return form.equals(lemma) || !lemma.isEmpty() && form.startsWith(lemma) ? lemma : form;
  }
}
