package lupe.entity.tagger;

import lupe.article.EntityType;

/**
 * BIOES: outside; and for each type the begin, inside and end of a longer name, and a single one.
 */
public final class Labels {
  /** How many labels. */
  public static final int COUNT = 13;

  /** No name. */
  public static final int OUTSIDE = 0;

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;

  private static final EntityType[] TYPES = EntityType.values();

  private Labels() {}

  /** The label of one word of a name: the {@code i}th of {@code length}. */
  public static int of(EntityType type, int i, int length) {
    int part = length == 1 ? SINGLE : i == 0 ? BEGIN : i == length - 1 ? END : INSIDE;
    return 1 + 4 * type.ordinal() + part;
  }

  /** Type of a label that is not {@link #OUTSIDE}. */
  public static EntityType type(int label) {
    return TYPES[(label - 1) >> 2];
  }

  static int part(int label) {
    return (label - 1) & 3;
  }

  /** Whether a name is left open behind this label. */
  static boolean open(int label) {
    return label != OUTSIDE && part(label) <= INSIDE;
  }

  /** Whether a label goes on with a name begun before. */
  static boolean goesOn(int label) {
    return label != OUTSIDE && (part(label) == INSIDE || part(label) == END);
  }

  /** Whether one label may follow another. */
  public static boolean mayFollow(int first, int second) {
    if (open(first)) return goesOn(second) && type(first) == type(second);
    return !goesOn(second);
  }

  /** Whether a label may be the last of a sentence. */
  public static boolean mayEnd(int label) {
    return !open(label);
  }

  /** Whether a label may be the first of a sentence. */
  public static boolean mayBegin(int label) {
    return !goesOn(label);
  }
}
