/**
 * A query tree made a ranking, and a ranking made hits: reasons, snippets, counts, similar
 * articles.
 */
@NullMarked
package lupe.search;

import org.jspecify.annotations.NullMarked;
