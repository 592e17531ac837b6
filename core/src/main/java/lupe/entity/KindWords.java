package lupe.entity;

import java.util.Locale;
import java.util.Set;

/**
 * Words that tell what a name names and are inflected with it: Landgericht, Landkreis, Flughafen.
 */
final class KindWords {
  private static final Set<String> ENDINGS =
      Set.of(
          "gericht",
          "gerichtshof",
          "amt",
          "rat",
          "tag",
          "verband",
          "verbund",
          "institut",
          "bund",
          "ministerium",
          "verein",
          "zentrum",
          "senat",
          "kreis",
          "landkreis",
          "flughafen",
          "hafen",
          "bahnhof",
          "hauptbahnhof",
          "klinikum",
          "museum",
          "theater",
          "stadion",
          "konzern",
          "werk",
          "krankenhaus",
          "parlament",
          "präsidium",
          "kommando",
          "club",
          "klub",
          "ausschuss");

  private KindWords() {}

  /** Landgericht Stuttgart for Landgerichts Stuttgart; other names stay as they are. */
  static String withoutGenitive(String name) {
    int blank = name.indexOf(' ');
    if (blank < 0 || name.charAt(blank - 1) != 's') return name;
    String rest = name.substring(blank);
    String first = name.substring(0, blank - 1);
    if (isKind(first)) return first + rest;
    if (first.endsWith("e") && isKind(first.substring(0, first.length() - 1))) {
      return first.substring(0, first.length() - 1) + rest;
    }
    return name;
  }

  private static boolean isKind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) if (lower.endsWith(ending)) return true;
    return false;
  }
}
