package lupe.entity.tagger;

/** A word without its ending, roughly, so that the forms of a name have one key. */
public final class Inflection {
  private static final int SHORTEST = 4;

  private Inflection() {}

  /** Hash of a word without e, en, er, es, em, s and apostrophe at its end. */
  public static long key(String word) {
    return Hash.of(word, 0, end(word));
  }

  private static int end(String word) {
    int end = word.length();
    if (end > 1 && "'\u2019".indexOf(word.charAt(end - 1)) >= 0) return end - 1;
    if (end > SHORTEST && word.charAt(end - 1) == 's') {
      end--;
      if (end > SHORTEST && "'\u2019".indexOf(word.charAt(end - 1)) >= 0) end--;
    } else if (end > SHORTEST + 1
        && "nrm".indexOf(word.charAt(end - 1)) >= 0
        && word.charAt(end - 2) == 'e') {
      return end - 2;
    }
    if (end > SHORTEST && word.charAt(end - 1) == 'e') end--;
    return end;
  }
}
