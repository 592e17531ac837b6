package lupe.query;

/**
 * Quotation marks of all kinds, in any mix; ’ and ' are never one.
 *
 * <p>Which mark opens and which closes is told by the space around it, because the same mark does
 * both: “ closes in German and opens in English, » opens in Germany and closes in Switzerland.
 */
final class QuoteMarks {
  private static final String LOW_AND_HIGH = "„“”‟";
  private static final String POINTED = "»«";
  private static final String STRAIGHT = "\"＂";
  private static final String OPENERS = " ([=-|:";

  private QuoteMarks() {}

  static boolean isQuote(char character) {
    return family(character) != 0;
  }

  private static int family(char character) {
    if (LOW_AND_HIGH.indexOf(character) >= 0) return 1;
    if (POINTED.indexOf(character) >= 0) return 2;
    return STRAIGHT.indexOf(character) >= 0 ? 3 : 0;
  }

  /** Where the quotation that opens here closes, or -1 if the mark has no partner. */
  static int closing(String text, int open) {
    if (closesOnly(text, open)) return -1;
    for (int i = open + 1; i < text.length(); i++) {
      if (!isQuote(text.charAt(i))) continue;
      int end = endOfInner(text, open, i);
      if (end < 0) return text.charAt(i) == '„' && opens(text, i) ? -1 : i;
      i = end;
    }
    return -1;
  }

  /** The end of a word (Erden" und), or inches (12"-Platte). */
  private static boolean closesOnly(String text, int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return false;
    return Character.isDigit(text.charAt(at - 1))
        || at + 1 == text.length()
        || text.charAt(at + 1) == ' ';
  }

  /** Where a quotation of another kind within this one ends: „Er sagte »nein« dazu“; else -1. */
  private static int endOfInner(String text, int open, int inner) {
    int outerKind = family(text.charAt(open));
    int innerKind = family(text.charAt(inner));
    if (innerKind == outerKind || !opens(text, inner)) return -1;
    int end = next(text, innerKind, inner + 1);
    return end < 0 || next(text, outerKind, end + 1) < 0 || opens(text, end) ? -1 : end;
  }

  private static int next(String text, int kind, int from) {
    for (int i = from; i < text.length(); i++) if (family(text.charAt(i)) == kind) return i;
    return -1;
  }

  private static boolean opens(String text, int at) {
    boolean before = at == 0 || OPENERS.indexOf(text.charAt(at - 1)) >= 0;
    boolean behind = at + 1 < text.length() && text.charAt(at + 1) != ' ';
    return before && behind;
  }
}
