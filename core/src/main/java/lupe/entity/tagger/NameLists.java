package lupe.entity.tagger;

/** Large lists of names, and what names that are in none of them sound like. */
public final class NameLists {
  /** Place where German is spoken. */
  public static final int GERMAN_PLACE = 1;

  /** Place elsewhere. */
  public static final int FOREIGN_PLACE = 1 << 1;

  /** First of several words of a place's name. */
  public static final int FIRST_OF_PLACE = 1 << 2;

  /** Another of them. */
  public static final int PART_OF_PLACE = 1 << 3;

  /** First name. */
  public static final int FIRST_NAME = 1 << 4;

  /** Surname. */
  public static final int SURNAME = 1 << 5;

  /** Place of at least ten thousand people. */
  public static final int TOWN = 1 << 6;

  /** Place of at least a hundred thousand. */
  public static final int CITY = 1 << 7;

  private static final int LISTS = 6;

  /** The dictionary knows the word as another than a name, see {@link #familiarity}. */
  private static final int EVERYDAY = 3;

  private static final int SIZES = TOWN | CITY;

  /** Upper ends of the steps in which shares are told apart. */
  private static final float[] STEPS = {.02f, .1f, .3f, .6f, .9f};

  private static final int EACH = 1 << 16;
  private static final int SIZED = 1 << 17;
  private static final int HEARD = 1 << 18;
  private static final int WORLD = 1 << 19;

  private final Forms lists;
  private final WorldNames world;
  private final NameSound sound;

  /** Lists, as sets of their words, names of the world, and sounds. */
  public NameLists(Forms lists, WorldNames world, NameSound sound) {
    this.lists = lists;
    this.world = world;
    this.sound = sound;
  }

  /** How well a dictionary knows a word; a listed word that it does not know is rather a name. */
  private static int familiarity(int readings, int lowerReadings) {
    if ((readings & ~Forms.NAME) != 0) return EVERYDAY;
    if (lowerReadings != 0) return 2;
    return readings != 0 ? 1 : 0;
  }

  /**
   * Hands the features of a word with a capital to a sink.
   *
   * @param stem the word without the s of its genitive
   * @param readings what the dictionary says of the word
   * @param lowerReadings what it says of the word in lower case
   */
  void features(String word, String stem, int readings, int lowerReadings, FeatureSink sink) {
    int in = lists.of(word) | lists.of(stem);
    int familiarity = familiarity(readings, lowerReadings);
    add(sink, in, familiarity);
    for (int list = 0; list < LISTS; list++) {
      if ((in & 1 << list) == 0) continue;
      add(sink, EACH + list, familiarity);
      add(sink, SIZED + list * 4 + (in & SIZES) / TOWN, 0);
    }
    boolean everyday = familiarity == EVERYDAY && (readings & Forms.NAME) == 0;
    int kinds = everyday ? 0 : world.of(word) | world.of(stem);
    for (int bits = kinds; bits != 0; bits &= bits - 1) {
      add(sink, WORLD + Integer.numberOfTrailingZeros(bits), familiarity);
    }
    if (word.indexOf('-') >= 0 || Shape.isUpper(word)) return;
    float[] shares = sound.of(word);
    for (int kind = 0; kind < shares.length; kind++) {
      int step = step(shares[kind]);
      add(sink, HEARD + (kind * 8 + step) * 2 + (in != 0 ? 1 : 0), familiarity);
    }
  }

  private static void add(FeatureSink sink, int value, int familiarity) {
    sink.add(Template.NAMES, Template.NAMES.key(value * 4L + familiarity));
  }

  private static int step(float share) {
    int step = 0;
    while (step < STEPS.length && share >= STEPS[step]) step++;
    return step;
  }
}
