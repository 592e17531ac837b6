/** The query language: text in, tree and notes out. Knows no index. */
@NullMarked
package lupe.query;

import org.jspecify.annotations.NullMarked;
