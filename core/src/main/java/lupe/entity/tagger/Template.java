package lupe.entity.tagger;

/** Kinds of features of a word, and which words near it they speak about. */
public enum Template {
  /** The word as written. */
  WORD(-2, 2),
  /** The word in lower case. */
  LOWER(0, 0),
  /** Upper, lower, digit, runs joined. */
  SHAPE(-1, 1),
  /** First letters. */
  PREFIX(0, 0),
  /** Last letters. */
  SUFFIX(0, 0),
  /** Last three letters, for the neighbours. */
  ENDING(-1, 1),
  /** Four letters from within. */
  GRAM(0, 0),
  /** All that the dictionary says. */
  READINGS(-2, 2),
  /** One thing that the dictionary says. */
  READING(-1, 1),
  /** What the dictionary says of the word in lower case. */
  LOWER_READINGS(-1, 1),
  /** The word without the s of its genitive. */
  STEM(0, 0),
  /** What the dictionary says of it. */
  STEM_READINGS(0, 0),
  /** First part of a hyphenated word. */
  HYPHEN_FIRST(0, 0),
  /** Last part of a hyphenated word. */
  HYPHEN_LAST(-1, 1),
  /** What the dictionary says of the parts of a hyphenated word. */
  HYPHEN_READINGS(-1, 1),
  /** Last part of a compound. */
  HEAD(-2, 2),
  /** What the dictionary says of the last part of a compound. */
  HEAD_READINGS(-1, 1),
  /** Lists of our own that have the word. */
  LIST(-2, 2),
  /** Large lists of names that have the word, and what it sounds like. */
  NAMES(-1, 1),
  /** Length. */
  LENGTH(0, 0),
  /** Words used alike, coarse to fine. */
  CLUSTER(-2, 2),
  /** How the word is used elsewhere. */
  USE(-1, 1),
  /** A known name of one or more words that the word is part of. */
  PHRASE(-1, 1),
  /** What other places of the text say of the word. */
  HINTS(-1, 1),
  /** Classes of two neighbours; positions count from the first of them. */
  PAIR(-1, 2),
  /** Classes of a word and of the next but one. */
  SKIP(1, 1);

  /** Positions before and behind a word that its own features speak about. */
  public static final int REACH = 2;

  /** First position that a feature speaks about, from its word. */
  public final int from;

  /** Last position that a feature speaks about, from its word. */
  public final int to;

  Template(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** How many positions. */
  public int width() {
    return to - from + 1;
  }

  /** The key of a feature of this kind. */
  public long key(long value) {
    return Hash.feature(ordinal(), value);
  }
}
