package lupe.search;

/**
 * A term that a word of the query may stand for.
 *
 * @param term the term of the index, with its mark
 * @param bridge how the word reaches it
 * @param weight 0 to 1
 */
record Alternative(String term, Bridge bridge, float weight) {}
