package lupe.german;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a written word between hyphens, or between letters and numbers.
 *
 * @param start first character within the word
 * @param end character behind its last
 */
record Segment(int start, int end) {
  /**
   * The pieces of a word, from left to right, without the hyphens; empty if it has nothing else.
   */
  static List<Segment> of(String word) {
    List<Segment> segments = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isHyphen(word, i)) {
        addUnglued(segments, word, start, i);
        start = i + 1;
      }
    }
    return segments;
  }

  /** A slash is a hyphen (Nord/Süd), but not before the mark of gender in Bürger/innen. */
  private static boolean isHyphen(String word, int at) {
    return switch (word.charAt(at)) {
      case '-', '‐', '‑', '–', '−', '/', '&', '+' -> !GenderMark.isAt(word, at);
      default -> false;
    };
  }

  /** Adds Formel1 as Formel and 1, 25jährig as 25 and jährig; but G20, 5G and 20er whole. */
  private static void addUnglued(List<Segment> segments, String word, int start, int end) {
    int from = start;
    for (int i = start + 1; i < end; i++) {
      if (isGlued(word, from, i, end)) {
        segments.add(new Segment(from, i));
        from = i;
      }
    }
    if (from < end) {
      segments.add(new Segment(from, end));
    }
  }

  private static boolean isGlued(String word, int start, int at, int end) {
    boolean digit = isDigit(word.charAt(at));
    if (digit == isDigit(word.charAt(at - 1))) {
      return false;
    }
    return digit
        ? at - start >= 3 && onlyLetters(word, start, at)
        : end - at >= 4 && onlyLetters(word, at, end);
  }

  private static boolean onlyLetters(String word, int start, int end) {
    return word.substring(start, end).chars().allMatch(Character::isLetter);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
