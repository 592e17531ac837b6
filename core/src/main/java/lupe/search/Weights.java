package lupe.search;

/**
 * The weights of the ranking, in one place. Chosen by measuring on the retrieval sets; see
 * docs/ranking.md.
 */
final class Weights {
  /** BM25: how soon more occurrences stop to count. */
  static final float K1 = 1.2f;

  /** BM25: how much longer texts are held back. */
  static final float B = 0.75f;

  /** A word in the headline. */
  static final float TITLE = 2f;

  /** A word in the lines below the headline. */
  static final float TEASER = 1.2f;

  /** A word in the text. */
  static final float BODY = 1f;

  /** The word as the head of a compound: Militärhaushalt for Haushalt. */
  static final float HEAD = 0.7f;

  /** The word as a modifier of a compound: Militärhaushalt for Militär. */
  static final float MODIFIER = 0.5f;

  /** A word of the same family: wählen for Wahl. */
  static final float FAMILY = 0.4f;

  /** The form for the other gender: Kanzlerin for Kanzler. */
  static final float GENDER = 0.6f;

  /** A less likely reading of the word. */
  static final float READING = 0.8f;

  /** The parts of a compound near each other. */
  static final float PARTS_NEAR = 0.8f;

  /** All parts of a compound, apart. */
  static final float PARTS_APART = 0.3f;

  /** The modifier of a compound without its head; not a full match. */
  static final float MODIFIER_ALONE = 0.3f;

  /** The head of a compound without its modifier; not a full match. */
  static final float HEAD_ALONE = 0.15f;

  /** Neighbours of the query near each other in the article. */
  static final float NEAR = 0.5f;

  /** Words between the parts of a compound that still count as near. */
  static final int PARTS_SLOP = 3;

  /** Words between neighbours of the query that still count as near. */
  static final int NEAR_SLOP = 6;

  /** From so many words on, articles with fewer of them mix with those that have all. */
  static final int MIX_FROM = 5;

  private Weights() {}
}
