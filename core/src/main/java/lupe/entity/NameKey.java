package lupe.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes different spellings of a name equal: case, accents, ä and ae, hyphens, and the ways in
 * which Slavic names are written in Latin letters (Selenskyj, Zelensky; Wladimir, Vladimir).
 */
public final class NameKey {
  /** Letters with accents that are frequent in names; all others cost a look into Unicode. */
  private static final String ACCENTED = "áàâãåāăąćčçďéèêëēęěğíìîïīįľńñňóòôõōőřśšşșťțúùûūůűųýźžż";

  private static final String BARE = "aaaaaaaacccdeeeeeeegiiiiiilnnnoooooorssssttuuuuuuuyzzz";

  private static final Lately<String> KEYS = new Lately<>(NameKey::compute);

  private NameKey() {}

  /**
   * The key of a name.
   *
   * @return words in lower case with one blank between; empty if the name has no letters and digits
   */
  public static String of(String name) {
    return KEYS.of(name);
  }

  private static String compute(String name) {
    String plain = fold(name);
    if (plain.isEmpty()) return plain;
    var key = new StringBuilder(plain.length());
    int start = 0;
    while (start < plain.length()) {
      int end = plain.indexOf(' ', start);
      if (end < 0) end = plain.length();
      String word = plain.substring(start, end);
      if (start > 0) key.append(' ');
      String first = FirstNames.GERMAN.get(word);
      key.append(first != null ? first : SlavicSpelling.of(word));
      start = end + 1;
    }
    return key.toString();
  }

  /**
   * Whether what someone typed may mean a name: they are the same, or the name ends in it, as a
   * surname does.
   *
   * @param typed key of what was typed
   * @param name key of a name
   */
  public static boolean mayMean(String typed, String name) {
    if (typed.isEmpty()) return false;
    return name.equals(typed) || name.endsWith(" " + typed);
  }

  /** Lower case, no accents, one blank for all that is no letter or digit. */
  private static String fold(String name) {
    var folded = new StringBuilder(name.length() + 4);
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if ("'’‘ʼ`´.\u0307".indexOf(c) >= 0) continue;
      if (!Character.isLetterOrDigit(c)) {
        if (Character.getType(c) != Character.NON_SPACING_MARK) gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) folded.append(' ');
      gap = false;
      if (c < 128) folded.append(c);
      else folded.append(bare(c));
    }
    return folded.toString();
  }

  private static String bare(char c) {
    return switch (c) {
      case 'ä', 'æ' -> "ae";
      case 'ö', 'ø' -> "oe";
      case 'ü' -> "ue";
      case 'ß' -> "ss";
      case 'ł' -> "l";
      case 'đ' -> "d";
      case 'ı' -> "i";
      default -> {
        int known = ACCENTED.indexOf(c);
        if (known >= 0) yield BARE.substring(known, known + 1);
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        yield parts.substring(0, 1);
      }
    };
  }

  private static final class FirstNames {
    static final Map<String, String> GERMAN = new HashMap<>();

    static {
      for (var row : NameTable.rows("transliterations.tsv")) {
        String german = fold(row.get(0));
        GERMAN.put(german, german);
        for (String variant : NameTable.variants(row.get(1))) {
          GERMAN.putIfAbsent(fold(variant), german);
        }
      }
    }
  }
}
