package lupe.query;

/**
 * A place in the text of a query.
 *
 * @param from first character, from 0
 * @param to character behind the last
 */
public record Span(int from, int to) {}
