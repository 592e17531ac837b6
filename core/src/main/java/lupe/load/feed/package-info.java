/** Records cut out of RSS and Atom feeds and read; not for callers of Lupe. */
@NullMarked
package lupe.load.feed;

import org.jspecify.annotations.NullMarked;
