package lupe.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.article.EntityType;

/** Abbreviations that an article explains itself: Europäische Zentralbank (EZB), EZB (…). */
final class Abbreviated {
  private static final int LONGEST = 8;

  private Abbreviated() {}

  /** Long names by abbreviation. */
  static Map<String, String> in(String text, List<Mention> mentions) {
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention first = mentions.get(i);
      Mention second = mentions.get(i + 1);
      if (first.type() == EntityType.PERSON || second.type() == EntityType.PERSON) continue;
      if (!isParenthesis(text, first.end(), second)) continue;
      if (stands(second.text(), first.text())) found.putIfAbsent(second.text(), first.name());
      else if (stands(first.text(), second.text())) found.putIfAbsent(first.text(), second.name());
    }
    return found;
  }

  private static boolean isParenthesis(String text, int from, Mention second) {
    String between = text.substring(from, second.start());
    return between.length() <= 4
        && between.strip().startsWith("(")
        && second.end() < text.length()
        && text.startsWith(")", second.end());
  }

  /** Whether the letters of a short word occur in this order in a long one, capitals first. */
  static boolean stands(String abbreviation, String name) {
    if (abbreviation.length() > LONGEST || abbreviation.indexOf(' ') >= 0) return false;
    if (name.length() < abbreviation.length() + 3) return false;
    if (abbreviation.chars().filter(Character::isUpperCase).count() < 2) return false;
    String lower = name.toLowerCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < abbreviation.length(); i++) {
      char letter = Character.toLowerCase(abbreviation.charAt(i));
      if (!Character.isLetterOrDigit(letter)) continue;
      int found = lower.indexOf(letter, at);
      if (found < 0 || (i == 0 && found != 0)) return false;
      at = found + 1;
    }
    return true;
  }
}
