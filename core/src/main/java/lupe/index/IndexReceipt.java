package lupe.index;

import java.time.Duration;

/**
 * What a run of writing did.
 *
 * @param generation the generation that is live now, such as gen-000007
 * @param added articles whose id was new
 * @param replaced articles that took the place of another with their id
 * @param unchanged articles that were there as they are
 * @param deleted articles deleted by id
 * @param articles articles in the index now
 * @param took from the beginning to the publication
 */
public record IndexReceipt(
    String generation,
    long added,
    long replaced,
    long unchanged,
    long deleted,
    long articles,
    Duration took) {}
