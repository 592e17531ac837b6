package lupe.search;

import java.util.List;
import java.util.Map;
import lupe.query.Note;

/**
 * The answer to a request.
 *
 * <pre>{@code
 * for (Hit hit : result.hits()) show(hit.rank(), hit.article().title(), hit.complete());
 * for (FacetCount month : result.facets().get(Facet.MONTH)) draw(month.value(), month.count());
 * }</pre>
 *
 * @param query the query as typed
 * @param total articles that have all words, each near-copy counted
 * @param totalIsExact false if there are more than {@code total}
 * @param partial articles that have only some of the words, as far as they were sought: only if
 *     fewer than asked for have all; beyond {@link ArticleSearch#PARTIAL_EXACT_UP_TO} at least so
 *     many
 * @param timedOut whether the time limit ended the search early, so that hits may be missing
 * @param tookMillis wall time
 * @param notes what the asker should know
 * @param advice where no article has all words: why, and what was sought instead
 * @param hits best first
 * @param facets counts asked for of these articles, largest first; days, months and years in their
 *     own order
 */
public record SearchResult(
    String query,
    long total,
    boolean totalIsExact,
    long partial,
    boolean timedOut,
    long tookMillis,
    List<Note> notes,
    List<Advice> advice,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets) {
  /** Copies the collections. */
  public SearchResult {
    notes = List.copyOf(notes);
    advice = List.copyOf(advice);
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
