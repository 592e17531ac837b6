package lupe.entity.tagger;

import java.util.Locale;

/**
 * Finds the seam of words that a lost line break glued together: {@code TrumpDarüber} is Trump and
 * Darüber, while {@code YouTube}, {@code GmbH} and {@code BürgerInnen} are one word each. What
 * follows the seam must be able to open a sentence, and what stands before it must be a word that
 * the dictionary or another place of the text knows.
 */
final class GluedWords {
  private static final int SHORTEST = 3;

  private final Forms forms;

  GluedWords(Forms forms) {
    this.forms = forms;
  }

  /** Where the second word begins, or {@code start} if there is only one. */
  int cut(String text, int start, int seam, int end) {
    if (seam - start < SHORTEST || end - seam < 2) return start;
    String second = text.substring(seam, end);
    if (!mayOpenSentence(text, seam, end)) return start;
    int first = forms.of(text, start, seam);
    boolean gender = second.equals("In") || second.equals("Innen");
    if (gender && (first & Forms.NAME) == 0) return start;
    return first != 0 || occursAlone(text, start, seam) ? seam : start;
  }

  /** Whether a capitalised word is one that is written in lower case inside a sentence. */
  boolean mayOpenSentence(String text, int start, int end) {
    int lower = forms.of(text.substring(start, end).toLowerCase(Locale.ROOT));
    return (lower & Forms.FUNCTION) != 0;
  }

  private static boolean occursAlone(String text, int start, int end) {
    String word = text.substring(start, end);
    for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
      int behind = i + word.length();
      if (i == start
          || (i > 0 && CharKind.isWord(text.charAt(i - 1)))
          || (behind < text.length() && CharKind.isWord(text.charAt(behind)))) continue;
      return true;
    }
    return false;
  }
}
