package lupe.german;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Spellings that are the same word: ä and ae, ß and ss, upper and lower case.
 *
 * <pre>{@code
 * Spelling.key("Straße").equals(Spelling.key("STRASSE")); // true
 * }</pre>
 */
public final class Spelling {
  /** More variants than these are of no use to a search. */
  private static final int MOST_VARIANTS = 16;

  private Spelling() {}

  /**
   * The form under which all spellings of a word meet: lower case, ä as ae, ö as oe, ü as ue, ß as
   * ss, other accents dropped (é as e), ligatures, full-width letters and the long ſ resolved, soft
   * hyphens and other invisible format characters dropped, the apostrophes alike. A bare vowel is
   * not the umlaut: Uber and über differ.
   */
  public static String key(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return fold(word, i);
      }
    }
    return word;
  }

  private static String fold(String word, int plain) {
    StringBuilder key = new StringBuilder(word.length() + 4).append(word, 0, plain);
    for (int i = plain; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        key.append(c);
      } else if (c < 0x80) {
        key.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      } else if (!appendGerman(key, c)) {
        appendForeign(key, word, i);
        i += Character.isSurrogatePair(c, i + 1 < word.length() ? word.charAt(i + 1) : ' ') ? 1 : 0;
      }
    }
    return key.toString();
  }

  /** Appends what a German or near letter stands for; false if it is none of these. */
  static boolean appendGerman(StringBuilder key, char c) {
    switch (c) {
      case 'ä', 'Ä', 'æ', 'Æ' -> key.append("ae");
      case 'ö', 'Ö', 'œ', 'Œ' -> key.append("oe");
      case 'ü', 'Ü' -> key.append("ue");
      case 'ß', 'ẞ' -> key.append("ss");
      case 'ø', 'Ø' -> key.append('o');
      case 'ł', 'Ł' -> key.append('l');
      case 'đ', 'Đ' -> key.append('d');
      case 'ı' -> key.append('i');
      case '’', '‘', 'ʼ', '′', '´' -> key.append('\'');
      case '‐', '‑', '–', '−' -> key.append('-');
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Appends a character that is neither ASCII nor German, by its canonical parts. */
  private static void appendForeign(StringBuilder key, String word, int at) {
    int point = word.codePointAt(at);
    if (point == 0x308) {
      umlaut(key);
      return;
    }
    int type = Character.getType(point);
    if (type == Character.FORMAT
        || type == Character.NON_SPACING_MARK && followsLatin(key)
        || type == Character.SURROGATE) {
      return;
    }
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      char c = Character.toLowerCase(parts.charAt(i));
      if (c == 0x308 && point != 0xEB && point != 0xCB && point != 0xEF && point != 0xCF) {
        umlaut(key);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK || !followsLatin(key)) {
        if (c < 0x80 || !appendGerman(key, c)) {
          key.append(c);
        }
      }
    }
  }

  private static boolean followsLatin(StringBuilder key) {
    return key.isEmpty() || key.charAt(key.length() - 1) < 0x80;
  }

  /** Makes the last vowel an umlaut, as a combining diaeresis does; nothing on e, i and others. */
  private static void umlaut(StringBuilder key) {
    int last = key.length() - 1;
    if (last >= 0 && "aou".indexOf(key.charAt(last)) >= 0) {
      key.append('e');
    }
  }

  /**
   * The keys which a word typed with bare vowels may stand for (muller: mueller; hauser: haeuser),
   * fewest changes first, at most {@value #MOST_VARIANTS}, without the key itself.
   */
  public static List<String> bareVowelVariants(String key) {
    List<String> variants = new ArrayList<>();
    variants.add(key);
    for (int known = 0, level = 0; level < 2; level++) {
      int end = variants.size();
      for (; known < end; known++) {
        addVariants(variants, variants.get(known), level == 0 ? 0 : firstChange(variants, known));
      }
    }
    return List.copyOf(variants.subList(1, Math.min(variants.size(), MOST_VARIANTS + 1)));
  }

  private static int firstChange(List<String> variants, int known) {
    String key = variants.get(0);
    String variant = variants.get(known);
    int at = 0;
    while (at < key.length() && key.charAt(at) == variant.charAt(at)) {
      at++;
    }
    return at + 1;
  }

  private static void addVariants(List<String> variants, String key, int from) {
    for (int i = from; i < key.length() && variants.size() <= MOST_VARIANTS; i++) {
      if (mayBeUmlaut(key, i)) {
        variants.add(key.substring(0, i + 1) + 'e' + key.substring(i + 1));
      }
    }
  }

  private static boolean mayBeUmlaut(String key, int at) {
    char before = at == 0 ? ' ' : key.charAt(at - 1);
    char after = at + 1 == key.length() ? ' ' : key.charAt(at + 1);
    return switch (key.charAt(at)) {
      case 'a' -> after != 'e' && after != 'i' && after != 'a';
      case 'o' -> after != 'e' && after != 'o' && after != 'u' && before != 'o';
      case 'u' -> after != 'e' && before != 'a' && before != 'e' && before != 'q' && before != 'o';
      default -> false;
    };
  }
}
