package lupe.search;

/**
 * How many of the articles found have a value.
 *
 * @param value such as Politik or 2025-02
 * @param count articles
 */
public record FacetCount(String value, long count) {}
