/** Articles in plain text: headers, furniture, first sentences; not for callers of Lupe. */
@NullMarked
package lupe.load.text;

import org.jspecify.annotations.NullMarked;
