package lupe.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words before a person's name that are no part of it. */
final class Titles {
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (List<String> row : NameTable.rows("titles.tsv")) WORDS.add(row.get(0));
  }

  private Titles() {}

  /** How many characters of a name are titles and roles; 0 if nothing else would be left. */
  static int length(String name) {
    int at = 0;
    while (true) {
      int blank = name.indexOf(' ', at);
      if (blank < 0 || !isTitle(name.substring(at, blank))) return at;
      at = blank + 1;
    }
  }

  /** Whether a word is a title or role, alone or as last part of a compound. */
  static boolean isTitle(String word) {
    if (WORDS.contains(word)) return true;
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0)
      return WORDS.contains(word.substring(hyphen + 1)) || isTitle(word.substring(hyphen + 1));
    for (int i = 3; i + 5 <= word.length(); i++) {
      String head = word.substring(i, i + 1).toUpperCase(Locale.ROOT) + word.substring(i + 1);
      if (WORDS.contains(head)) return true;
    }
    return false;
  }
}
