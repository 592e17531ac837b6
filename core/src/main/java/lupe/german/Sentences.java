package lupe.german;

import java.util.Set;

/**
 * Ends of sentences in German text. A full stop ends none behind an abbreviation (z. B., Dr.,
 * Mrd.), an initial (J. Weber) or an ordinal number (24. Februar), unless a line ends there.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "abs", "abt", "allg", "anm", "art", "aug", "az", "bd", "best", "betr", "bzgl", "bzw",
          "ca", "chr", "co", "dez", "dgl", "dipl", "dr", "evtl", "feb", "febr", "frl", "geb",
          "gegr", "gem", "ggf", "hbf", "hl", "hr", "hrsg", "ing", "inkl", "insb", "jan", "jh", "jr",
          "jul", "jun", "kap", "lt", "max", "min", "mio", "mrd", "mr", "mrs", "ms", "msp", "mwst",
          "nov", "nr", "okt", "phil", "prof", "rd", "rer", "sept", "sog", "sr", "st", "std", "str",
          "tel", "tgl", "tsd", "u", "ugs", "usf", "usw", "verh", "vgl", "vs", "wg", "zzgl", "zz",
          "op", "cit", "exkl", "stellv", "gez", "jahrh", "bspw", "hd", "nat", "med", "habil", "jur",
          "pol", "theol");

  private Sentences() {}

  /**
   * Where the sentence that begins at or before {@code from} ends: behind its last sign and closing
   * quote, or at the end of its line.
   */
  public static int end(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') return i;
      if ((c == '.' || c == '!' || c == '?' || c == '…') && ends(text, i, from)) {
        return behindClosing(text, i + 1);
      }
    }
    return length;
  }

  private static boolean ends(String text, int at, int from) {
    int next = behindClosing(text, at + 1);
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) return false;
    int word = nextWord(text, next);
    if (word >= text.length() || text.substring(next, word).indexOf('\n') >= 0) return true;
    char begin = text.charAt(word);
    if (Character.isLowerCase(begin)) return false;
    return text.charAt(at) != '.' || !isAbbreviated(text, at, from, begin);
  }

  private static boolean isAbbreviated(String text, int dot, int from, char begin) {
    int start = dot;
    while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
    if (start == dot) return false;
    String word = text.substring(start, dot);
    if (Character.isDigit(word.charAt(word.length() - 1))) {
      return word.length() <= 2 && (Character.isLetter(begin) || Character.isDigit(begin));
    }
    if (word.length() == 1) return true;
    return ABBREVIATIONS.contains(Spelling.key(word));
  }

  private static int behindClosing(String text, int i) {
    int end = i;
    while (end < text.length() && "\"'“”«»‘’)]…!?.".indexOf(text.charAt(end)) >= 0) end++;
    return end;
  }

  private static int nextWord(String text, int i) {
    int at = i;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) at++;
    return at;
  }
}
