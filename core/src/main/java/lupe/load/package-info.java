/** Articles read from files and streams. */
@NullMarked
package lupe.load;

import org.jspecify.annotations.NullMarked;
