package lupe.german.lexicon;

/** German spelling restored in keys: ä for ae, ö for oe, ü for ue, ß for ss where they belong. */
public final class Umlauts {
  private Umlauts() {}

  /**
   * Restores the spelling of a key by rule.
   *
   * @param exceptions which of the pairs ae, oe, ue, ss, from left to right and from the lowest
   *     bit, are not what the rule says
   */
  public static String restore(String key, int exceptions) {
    int first = firstPair(key, 0);
    if (first < 0) {
      return key;
    }
    StringBuilder word = new StringBuilder(key.length());
    int from = 0;
    int bit = 1;
    for (int at = first; at >= 0; at = firstPair(key, at + 2)) {
      word.append(key, from, at);
      boolean joined = rule(key, at) != ((exceptions & bit) != 0);
      if (joined) {
        word.append(joined(key.charAt(at)));
      } else {
        word.append(key, at, at + 2);
      }
      from = at + 2;
      bit <<= 1;
    }
    return word.append(key, from, key.length()).toString();
  }

  /** The index of the next pair at or behind a position, or -1. */
  public static int firstPair(String key, int from) {
    for (int i = from; i + 1 < key.length(); i++) {
      char c = key.charAt(i);
      char next = key.charAt(i + 1);
      if (next == 'e' ? c == 'a' || c == 'o' || c == 'u' : c == 's' && next == 's') {
        return i;
      }
    }
    return -1;
  }

  /** What a pair that begins with this letter stands for. */
  public static char joined(char letter) {
    return switch (letter) {
      case 'a' -> 'ä';
      case 'o' -> 'ö';
      case 'u' -> 'ü';
      default -> 'ß';
    };
  }

  /** Whether the pair at a position stands for one letter as a rule. */
  private static boolean rule(String key, int at) {
    char before = at == 0 ? ' ' : key.charAt(at - 1);
    return switch (key.charAt(at)) {
      case 'u' -> before != 'a' && before != 'e' && before != 'q';
      case 's' -> at > 1 && isDiphthong(key.charAt(at - 2), before);
      default -> true;
    };
  }

  private static boolean isDiphthong(char first, char second) {
    return second == 'i' && (first == 'e' || first == 'a')
        || second == 'e' && first == 'i'
        || second == 'u' && (first == 'a' || first == 'ä' || first == 'e');
  }

  /**
   * Whether two spellings of a key in lower case are the same but for the ß that the reform of 1996
   * made ss, as it stood behind a short vowel.
   */
  public static boolean isSpeltAlike(String left, String right) {
    return left.equals(right) || withoutOldSharpS(left).equals(withoutOldSharpS(right));
  }

  private static String withoutOldSharpS(String word) {
    int at = word.indexOf('ß');
    if (at < 0) {
      return word;
    }
    StringBuilder reformed = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean old = c == 'ß' && i > 1 && !isDiphthong(word.charAt(i - 2), word.charAt(i - 1));
      reformed.append(old ? "ss" : String.valueOf(c));
    }
    return reformed.toString();
  }

  /** Makes the last umlaut of a word a plain vowel, if there is one. */
  static void undoLast(StringBuilder word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      int umlaut = "äöü".indexOf(word.charAt(i));
      if (umlaut >= 0) {
        word.setCharAt(i, "aou".charAt(umlaut));
        return;
      }
    }
  }
}
