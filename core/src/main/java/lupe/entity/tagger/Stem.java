package lupe.entity.tagger;

/** A name without the ending of its genitive. */
public final class Stem {
  private Stem() {}

  /** Putin for Putins, Merz for Merz'; Paris, Texas and all others stay as they are. */
  public static String of(String word, int readings, Forms forms) {
    int length = word.length();
    if (length < 4) return word;
    char last = word.charAt(length - 1);
    if (last == '\'' || last == '\u2019') return word.substring(0, length - 1);
    if (last != 's') return word;
    char before = word.charAt(length - 2);
    if (before == '\'' || before == '\u2019') return word.substring(0, length - 2);
    if (before == 's' || !CharKind.isLetter(before)) return word;
    String stem = word.substring(0, length - 1);
    int known = forms.of(stem);
    if (known == 0 && readings != 0) return word;
    return (readings & Forms.NAME) != 0 && (known & Forms.NAME) == 0 ? word : stem;
  }
}
