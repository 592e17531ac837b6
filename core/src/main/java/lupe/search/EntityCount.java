package lupe.search;

import java.time.LocalDate;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name and the articles that have it.
 *
 * @param name in its usual spelling
 * @param type what it names
 * @param articles how many have it, in any spelling
 * @param first day of the first of them, or null if none has a date
 * @param last day of the last of them, or null if none has a date
 */
public record EntityCount(
    String name,
    EntityType type,
    long articles,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
