package lupe.entity.tagger;

import lupe.article.EntityType;

/**
 * A name found among tokens.
 *
 * @param start first token
 * @param end token behind its last
 * @param type what is named
 * @param confidence probability that just these tokens are a name of this type, 0 to 1
 */
public record Span(int start, int end, EntityType type, double confidence) {}
