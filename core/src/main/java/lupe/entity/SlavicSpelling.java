package lupe.entity;

import java.util.List;

/**
 * One spelling for the German, English and Polish ways to write Slavic surnames: Selenskyj,
 * Selenski and Zelensky; Gorbatschow and Gorbachev. Words that do not look Slavic stay as they are.
 */
final class SlavicSpelling {
  private static final int SHORTEST = 5;
  private static final String VOWELS = "aeiou";

  private static final List<String> ENDINGS =
      List.of(
          "ski", "sky", "skij", "skyj", "skiy", "skyy", "skyi", "skii", "ow", "ov", "off", "ew",
          "ev", "eff", "owa", "ova", "ewa", "eva", "enko", "enka", "itsch", "ich", "ych", "tsch",
          "shin", "zhin", "schin", "lny", "lnyj", "lnij", "lniy", "lnyi", "chny", "shnyi",
          "schnyj");

  private SlavicSpelling() {}

  /** The spelling of a word in lower case without accents. */
  static String of(String word) {
    if (word.length() < SHORTEST || !looksSlavic(word)) return word;
    var spelled = new StringBuilder(word.length() + 4);
    String body = withoutEnding(word);
    for (int i = 0; i < body.length(); ) i += letter(body, i, spelled);
    if (body.length() < word.length()) spelled.append('i');
    String found = spelled.toString();
    return found.endsWith("ew") ? found.substring(0, found.length() - 2) + "ow" : found;
  }

  private static boolean looksSlavic(String word) {
    for (String ending : ENDINGS) if (word.endsWith(ending)) return true;
    return false;
  }

  /** Without the y, ij, yj, iy of an adjective, which all are written i. */
  private static String withoutEnding(String word) {
    int end = word.length();
    while (end > 0 && "iyj".indexOf(word.charAt(end - 1)) >= 0) end--;
    return word.substring(0, end);
  }

  /** Writes the letter at a place; tells how many characters it is. */
  private static int letter(String word, int i, StringBuilder out) {
    if (word.startsWith("shch", i)) return put(out, "schtsch", 4);
    if (word.startsWith("tsch", i)) return put(out, "tsch", 4);
    if (word.startsWith("sch", i)) return put(out, "sch", 3);
    if (word.startsWith("sh", i) || word.startsWith("zh", i)) return put(out, "sch", 2);
    if (word.startsWith("kh", i)) return put(out, "ch", 2);
    if (word.startsWith("ch", i)) return put(out, i > 0 || word.length() < 6 ? "tsch" : "ch", 2);
    if (word.startsWith("ff", i) && i + 2 == word.length()) return put(out, "w", 2);
    if (word.startsWith("th", i)) return put(out, "t", 2);
    char c = word.charAt(i);
    if (c == 'y') {
      boolean glide = i + 1 < word.length() && VOWELS.indexOf(word.charAt(i + 1)) >= 0;
      return put(out, glide ? "j" : "i", 1);
    }
    if (c == 'z' && i == 0) return put(out, "s", 1);
    if (c == 'x') return put(out, "ks", 1);
    return put(out, c == 'v' ? "w" : String.valueOf(c), 1);
  }

  private static int put(StringBuilder out, String letters, int read) {
    out.append(letters);
    return read;
  }
}
