package lupe.query;

import java.util.List;

/** What the records of {@link Query} ask of their arguments. */
final class Checks {
  private Checks() {}

  static void notBlank(String text) {
    if (text.isBlank()) throw new IllegalArgumentException("a blank word or name");
  }

  static List<String> words(List<String> words, int fewest) {
    if (words.size() < fewest)
      throw new IllegalArgumentException("at least " + fewest + " words, got " + words);
    words.forEach(Checks::notBlank);
    return List.copyOf(words);
  }

  static void range(String what, int value, int least, int most) {
    if (value < least || value > most)
      throw new IllegalArgumentException(
          what + " must be " + least + " to " + most + ", got " + value);
  }

  /** Letters and digits of a word. */
  static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
