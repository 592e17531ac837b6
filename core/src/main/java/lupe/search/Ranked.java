package lupe.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/**
 * Documents in their order.
 *
 * @param docs best first
 * @param complete those of them that have all words
 * @param total documents that have all words
 * @param totalIsExact false if there are more than {@code total}
 * @param partial documents that have only some of the words, as far as they were sought
 */
record Ranked(
    List<ScoreDoc> docs, Set<Integer> complete, long total, boolean totalIsExact, long partial) {}
