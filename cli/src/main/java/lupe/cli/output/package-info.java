/** How results look on paper and in pipes, one class a format. */
@NullMarked
package lupe.cli.output;

import org.jspecify.annotations.NullMarked;
