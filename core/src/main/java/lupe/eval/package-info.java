/** Topics, judgements and measures, used by {@code lupe eval} and by the publication gate. */
@NullMarked
package lupe.eval;

import org.jspecify.annotations.NullMarked;
