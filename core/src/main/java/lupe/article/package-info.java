/** What an article is. */
@NullMarked
package lupe.article;

import org.jspecify.annotations.NullMarked;
