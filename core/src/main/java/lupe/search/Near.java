package lupe.search;

import org.apache.lucene.search.Query;

/**
 * Two words of a query near each other.
 *
 * @param query articles in which they are; scores them
 * @param first the first word
 * @param second the second word
 */
record Near(Query query, Word first, Word second) {
  /**
   * One of the words.
   *
   * @param member its number among the members of the query that must all match
   * @param highest the score that no number of its occurrences reaches; 0 if not known
   * @param least the weight of the weakest of its forms that counts as near, 0 to 1
   */
  record Word(int member, float highest, float least) {
    /** One in sequence, and a third the other way around, which is two moves away from it. */
    private static final float EACH = 4 / 3f;

    /**
     * The share of its highest score that nearness can have in an article in which the word has
     * this one. Each occurrence of the word is near the other word twice at most, in sequence and
     * the other way around; and each form counts for the word by its weight, but fully for
     * nearness.
     */
    private float mostNear(float share) {
      return share < 1 ? share / (share + least / EACH * (1 - share)) : 1;
    }
  }

  /** The share of its highest score that nearness can have where the words score so. */
  float most(float ofFirst, float ofSecond) {
    return Math.min(
        first.mostNear(ofFirst / first.highest), second.mostNear(ofSecond / second.highest));
  }
}
