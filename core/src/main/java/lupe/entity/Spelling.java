package lupe.entity;

import java.util.Locale;

/** Small corrections of how a name is written. */
final class Spelling {
  private static final int LONGEST_ABBREVIATION = 5;

  private Spelling() {}

  /** A name on one line with single blanks. */
  static String oneLine(String name) {
    return name.indexOf('\n') < 0 && name.indexOf("  ") < 0 && name.indexOf('\u00a0') < 0
        ? name
        : name.replaceAll("[\\s\\u00a0]+", " ");
  }

  /** A name whose words a headline shouts: WLADIMIR PUTIN is Wladimir Putin; EU and NASA stay. */
  static String calm(String name) {
    if (name.length() <= LONGEST_ABBREVIATION || !isShouted(name)) return name;
    var calm = new StringBuilder(name.length());
    boolean begin = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      calm.append(begin ? c : name.substring(i, i + 1).toLowerCase(Locale.ROOT));
      begin = c == ' ' || c == '-';
    }
    return calm.toString();
  }

  private static boolean isShouted(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != ' ' && c != '-' && !Character.isUpperCase(c)) return false;
    }
    return true;
  }
}
