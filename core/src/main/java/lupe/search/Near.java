package lupe.search;

import org.apache.lucene.search.Query;

/**
 * Two words of a query near each other.
 *
 * @param query articles in which they are; scores them
 * @param highest the scores that no number of occurrences of the two words reaches, added up
 * @param least the weight of the weakest form of the words that counts as near, 0 to 1
 */
record Near(Query query, float highest, float least) {
  /**
   * The share of the highest score of nearness that an article can have.
   *
   * <p>Nearness needs both words: it occurs as often as the rarer of them at most, and each form
   * counts for the word by its weight. So it is nearer to its highest score than the rarer word is
   * to its own by that weight at most, and the rarer word is not nearer than both are together.
   *
   * @param score of all words of the query in the article
   */
  float mostOf(float score) {
    float share = score / highest;
    return share < 1 ? share / (share + least * (1 - share)) : 1;
  }
}
