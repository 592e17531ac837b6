package lupe.analysis;

/**
 * The terms of one written word, in the order in which a token stream gives them.
 *
 * @param terms the terms with their marks
 * @param increments position increment of each, 0 or 1; the first is 1
 * @param starts first character of each within the word
 * @param ends character behind the last of each within the word
 */
record WordTerms(String[] terms, int[] increments, int[] starts, int[] ends) {
  int size() {
    return terms.length;
  }
}
