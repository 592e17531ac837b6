package lupe.entity.tagger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A coarse class of each word, small enough that pairs of classes can be learnt. */
public final class WordClass {
  private static final String[] CLOSED = {
    ",",
    ".",
    ":",
    "(",
    ")",
    "/",
    "-",
    "–",
    "\"",
    "„",
    "“",
    "”",
    "»",
    "«",
    "&",
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "einer",
    "eines",
    "in",
    "im",
    "aus",
    "von",
    "vom",
    "zu",
    "zur",
    "zum",
    "bei",
    "beim",
    "nach",
    "am",
    "an",
    "und",
    "oder",
    "auf",
    "für",
    "mit",
    "durch",
    "gegen",
    "über",
    "als",
    "de",
    "van",
    "the",
    "of",
    "sagte",
    "dass",
    "zwischen",
    "ab",
    "unter",
    "vor",
    "hinter",
    "bis",
    "seit",
    "ohne",
    "neben",
    "während",
    "wegen",
    "um",
    "bzw.",
    "sowie",
    "beziehungsweise",
    "wurde",
    "wird",
    "war",
    "ist",
    "hat",
    "hatte",
    "sind",
    "wurden",
    "er",
    "sie",
    "es",
    "sich",
    "nicht",
    "auch",
    "ihm",
    "ihr",
    "seine",
    "seiner",
    "seinem",
    "seinen",
    "ihre",
    "dessen",
    "deren",
    "so",
    "wie",
    "wo",
    WordFeatures.EDGE
  };

  private static final Map<String, Integer> CLOSED_CLASSES = new HashMap<>();

  static {
    for (String word : CLOSED) CLOSED_CLASSES.put(word, CLOSED_CLASSES.size());
  }

  private static final int SHORTEST_HEAD = 4;
  private static final int OPEN = CLOSED.length;

  /** How many classes. */
  public static final int COUNT = OPEN + 37;

  private final Forms forms;

  /** Classes by what a dictionary says. */
  public WordClass(Forms forms) {
    this.forms = forms;
  }

  /** The class of a word, below {@link #COUNT}. */
  public int of(String word) {
    Integer closed = CLOSED_CLASSES.get(word);
    return closed != null ? closed : OPEN + open(word);
  }

  private int open(String word) {
    char first = word.charAt(0);
    int readings = forms.of(word);
    return switch (CharKind.of(first)) {
      case CharKind.LOWER -> lower(readings);
      case CharKind.DIGIT ->
          word.endsWith(".") ? 5 : CharKind.isLetter(word.charAt(word.length() - 1)) ? 6 : 4;
      case CharKind.UPPER -> 8 + upper(word, readings);
      default -> 7;
    };
  }

  private static int lower(int readings) {
    if ((readings & Forms.FUNCTION) != 0) return 0;
    if ((readings & (Forms.ADJECTIVE | Forms.PARTICIPLE)) != 0) return 1;
    return (readings & Forms.VERB) != 0 ? 2 : 3;
  }

  private int upper(String word, int readings) {
    if (word.endsWith(".")) return 0;
    if (Shape.isUpper(word)) return word.length() < 4 ? 1 : word.length() < 7 ? 2 : 3;
    if (word.indexOf('-') > 0)
      return (forms.of(word.substring(word.lastIndexOf('-') + 1)) & Forms.NOUN) != 0 ? 4 : 5;
    boolean noun = (readings & Forms.NOUN) != 0;
    if ((readings & Forms.NAME) != 0) return 6 + name(readings) * 2 + (noun ? 1 : 0);
    if (noun) return (readings & Forms.HUMAN) != 0 ? 18 : 19;
    int lower = forms.of(word.toLowerCase(Locale.ROOT));
    if ((lower & Forms.FUNCTION) != 0) return 20;
    if (lower != 0) return (lower & Forms.ADJECTIVE) != 0 ? 21 : 22;
    String stem = Stem.of(word, readings, forms);
    if (stem.length() < word.length() && (forms.of(stem) & Forms.NAME) != 0) return 23;
    return unknown(word);
  }

  private static int name(int readings) {
    if ((readings & Forms.COUNTRY) != 0) return 0;
    if ((readings & Forms.CITY) != 0) return 1;
    if ((readings & Forms.REGION) != 0) return 2;
    if ((readings & Forms.FIRST) != 0) return (readings & Forms.LAST) != 0 ? 3 : 4;
    return 5;
  }

  private int unknown(String word) {
    int head = Compound.head(word, 0, SHORTEST_HEAD, forms);
    if (head >= 0) {
      return (forms.of(Compound.capitalized(word, head)) & Forms.HUMAN) != 0 ? 24 : 25;
    }
    if (word.endsWith("er")) return 26;
    return word.length() < 5 ? 27 : 28;
  }
}
