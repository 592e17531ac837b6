package lupe.search;

/**
 * Why a word of the query matched.
 *
 * @param word the word of the query
 * @param bridge how it reached the article's word
 * @param matched the word of the article as written there, or several with an ellipsis between
 * @param place where the match that counted most stands
 */
public record Reason(String word, Bridge bridge, String matched, Place place) {}
