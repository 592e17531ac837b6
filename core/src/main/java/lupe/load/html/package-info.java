/** Articles found in web pages; not for callers of Lupe. */
@NullMarked
package lupe.load.html;

import org.jspecify.annotations.NullMarked;
