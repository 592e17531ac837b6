/** Fields, writing, and generations of an index on disk. */
@NullMarked
package lupe.index;

import org.jspecify.annotations.NullMarked;
