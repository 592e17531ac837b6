/** Generations of an index on disk: built aside, verified, published at one stroke, kept, read. */
@NullMarked
package lupe.index.generation;

import org.jspecify.annotations.NullMarked;
