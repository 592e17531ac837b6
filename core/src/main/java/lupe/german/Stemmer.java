package lupe.german;

/**
 * Stems words that no dictionary has, after the rules of CISTEM.
 *
 * @see <a href="https://doi.org/10.1007/978-3-319-73706-5_8">Weißweiler and Fraser 2017, Developing
 *     a Stemmer for German Based on a Comparative Analysis of Publicly Available Stemmers</a>
 */
final class Stemmer {
  /** Stems are not cut below this length. */
  private static final int SHORTEST = 4;

  private Stemmer() {}

  /**
   * The stem of a word.
   *
   * @param word in lower case, in German spelling or as a key
   */
  static String stem(String word) {
    String letters = protect(dropPrefix(word));
    int end = letters.length();
    while (end >= SHORTEST) {
      int cut = ending(letters, end);
      if (cut == 0) {
        break;
      }
      end -= cut;
    }
    return unprotect(letters.substring(0, end));
  }

  /** The ge of participles goes where enough of a word follows. */
  private static String dropPrefix(String word) {
    return word.startsWith("ge") && word.length() >= 6 ? word.substring(2) : word;
  }

  private static int ending(String word, int end) {
    if (end > 5
        && (endsWith(word, end, "em") || endsWith(word, end, "er") || endsWith(word, end, "nd"))) {
      return 2;
    }
    char last = word.charAt(end - 1);
    boolean inflectional = last == 'e' || last == 's' || last == 'n' || last == 't';
    return end >= SHORTEST && inflectional ? 1 : 0;
  }

  private static boolean endsWith(String word, int end, String ending) {
    return word.startsWith(ending, end - ending.length());
  }

  /** Letters that belong together become one, so that none of them is cut off alone. */
  private static String protect(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : '\0';
      if (c == 's' && word.startsWith("sch", i)) {
        letters.append('$');
        i += 2;
      } else if (c == 'e' && next == 'i') {
        letters.append('%');
        i++;
      } else if (c == 'i' && next == 'e') {
        letters.append('&');
        i++;
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String unprotect(String letters) {
    return letters.replace("$", "sch").replace("%", "ei").replace("&", "ie");
  }
}
