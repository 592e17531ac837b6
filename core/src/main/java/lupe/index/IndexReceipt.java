package lupe.index;

import java.time.Duration;
import lupe.index.generation.GateReport;

/**
 * What a run of writing did.
 *
 * @param generation the generation that is live now, such as gen-000007; after a rehearsal the one
 *     that was not published
 * @param published whether it is live; false after a rehearsal
 * @param added articles whose id was new
 * @param replaced articles that took the place of another with their id
 * @param unchanged articles that were there as they are
 * @param repeated articles that took the place of one written in the same run
 * @param deleted articles deleted by id
 * @param articles articles in the index now
 * @param gate what the publication gate said
 * @param took from the beginning to the publication
 */
public record IndexReceipt(
    String generation,
    boolean published,
    long added,
    long replaced,
    long unchanged,
    long repeated,
    long deleted,
    long articles,
    GateReport gate,
    Duration took) {}
