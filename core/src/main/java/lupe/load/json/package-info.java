/** Records cut out of JSON and read; not for callers of Lupe. */
@NullMarked
package lupe.load.json;

import org.jspecify.annotations.NullMarked;
