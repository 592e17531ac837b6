package lupe.search;

/**
 * A place of a text that matched.
 *
 * @param target number of the word or phrase of the query
 * @param part for a part of a compound that stands alone, its number from the left; else 0
 * @param bridge how it matched
 * @param weight how much it counts, 0 to 1
 * @param start first character
 * @param end character behind the last
 */
record TextMatch(int target, int part, Bridge bridge, float weight, int start, int end) {}
