/** Records cut out of tables and read; not for callers of Lupe. */
@NullMarked
package lupe.load.csv;

import org.jspecify.annotations.NullMarked;
