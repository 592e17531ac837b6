/** A record as its source writes it, and how it becomes an article; not for callers of Lupe. */
@NullMarked
package lupe.load.record;

import org.jspecify.annotations.NullMarked;
