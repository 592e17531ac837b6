/** Trains and measures the model of {@link lupe.entity}; not part of the jar. */
@NullMarked
package lupe.training;

import org.jspecify.annotations.NullMarked;
