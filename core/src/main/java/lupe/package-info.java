/** The face of Lupe: {@link lupe.ArticleIndex} and little else. */
@NullMarked
package lupe;

import org.jspecify.annotations.NullMarked;
