package lupe.query;

/**
 * Something about a query that its writer should know, such as a character that could not be used.
 *
 * @param span where in the query
 * @param text one English sentence without the place
 */
public record Note(Span span, String text) {}
