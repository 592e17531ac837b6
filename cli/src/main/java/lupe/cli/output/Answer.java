package lupe.cli.output;

import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A result and what was asked for.
 *
 * @param queryId name of the query within a batch, or null for a single one
 * @param request what was asked
 * @param result what was found
 */
public record Answer(@Nullable String queryId, SearchRequest request, SearchResult result) {}
