package lupe.entity.tagger;

import java.util.Locale;
import java.util.Set;

/** Computes what words say of their neighbours. */
public final class WordInfos {
  static final int AFTER_FIRST_NAME = 0;
  static final int AFTER_ROLE = 1;
  static final int AFTER_PLACE_PREPOSITION = 2;
  static final int AFTER_ARTICLE = 3;
  static final int BY_VERB_OF_PERSONS = 4;
  static final int BEFORE_LEGAL_FORM = 5;
  static final int LOWER_ELSEWHERE = 6;
  static final int SEEN_ELSEWHERE = 7;

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "nach", "aus", "In", "Nach", "Aus");
  private static final Set<String> ARTICLES =
      Set.of(
          "der", "die", "das", "den", "dem", "des", "im", "am", "vom", "zum", "zur", "beim", "ins",
          "ein", "eine", "einer", "eines", "einem", "einen", "Der", "Die", "Das", "Im", "Am");
  private static final Set<String> ROLES =
      Set.of("Herr", "Herrn", "Frau", "Dr.", "Prof.", "Sir", "Papst", "König", "Königin");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "AG",
          "GmbH",
          "SE",
          "KG",
          "KGaA",
          "Inc",
          "Inc.",
          "Corp.",
          "Corporation",
          "Ltd.",
          "plc",
          "e.V.",
          "e.",
          "S.A.",
          "Group",
          "Holding");
  private static final Set<String> SAYING =
      Set.of(
          "sagte",
          "sagt",
          "erklärte",
          "erklärt",
          "betonte",
          "meinte",
          "forderte",
          "fordert",
          "kritisierte",
          "warnte",
          "warnt",
          "verteidigte",
          "lobte",
          "nannte",
          "bezeichnete",
          "habe",
          "sprach",
          "traf",
          "reiste",
          "kündigte",
          "wies",
          "warf",
          "starb",
          "äußerte",
          "so",
          "laut",
          "schrieb",
          "teilte",
          "versprach",
          "behauptete",
          "bestritt",
          "räumte",
          "will",
          "wollte");

  private static final int SHORTEST_HEAD = 4;

  private final Forms forms;
  private final Phrases phrases;
  private final Shouting shouting;

  /** Uses a dictionary and known names. */
  public WordInfos(Forms forms, Phrases phrases) {
    this.phrases = phrases;
    this.shouting = new Shouting(forms);
    this.forms = forms;
  }

  /** A word of a headline in capitals as it is written inside a sentence. */
  String calm(String word) {
    return shouting.calm(word);
  }

  /** The known names. */
  public Phrases phrases() {
    return phrases;
  }

  /** What a word says. */
  public WordInfo of(String word) {
    char first = word.charAt(0);
    boolean name = CharKind.of(first) == CharKind.UPPER;
    int readings = forms.of(word);
    String stem = name ? Stem.of(word, readings, forms) : word;
    String lower = word.toLowerCase(Locale.ROOT);
    long inflection = Inflection.key(word);
    return new WordInfo(
        name,
        Hash.of(stem),
        Hash.of(lower),
        inflection,
        name && phrases.mayBegin(inflection),
        (readings & ~(Forms.CITY | Forms.COUNTRY | Forms.REGION)) == 0 && forms.of(lower) == 0,
        name && (readings & Forms.NOUN) == 0 && (forms.of(lower) & Forms.FUNCTION) == 0,
        next(word, readings),
        previous(word));
  }

  private long next(String word, int readings) {
    long hints = 0;
    if ((readings & Forms.FIRST) != 0) hints |= bit(AFTER_FIRST_NAME);
    if (ROLES.contains(word) || isRole(word, readings)) hints |= bit(AFTER_ROLE);
    if (PLACE_PREPOSITIONS.contains(word)) hints |= bit(AFTER_PLACE_PREPOSITION);
    if (ARTICLES.contains(word)) hints |= bit(AFTER_ARTICLE);
    if (SAYING.contains(word)) hints |= bit(BY_VERB_OF_PERSONS);
    return hints;
  }

  private boolean isRole(String word, int readings) {
    if (readings != 0 || CharKind.of(word.charAt(0)) != CharKind.UPPER) {
      return (readings & Forms.HUMAN) != 0;
    }
    int head = Compound.head(word, 0, SHORTEST_HEAD, forms);
    return head >= 0 && (forms.of(Compound.capitalized(word, head)) & Forms.HUMAN) != 0;
  }

  private static long previous(String word) {
    long hints = 0;
    if (SAYING.contains(word)) hints |= bit(BY_VERB_OF_PERSONS);
    if (LEGAL_FORMS.contains(word)) hints |= bit(BEFORE_LEGAL_FORM);
    return hints;
  }

  static long bit(int hint) {
    return 1L << 8 * hint;
  }
}
