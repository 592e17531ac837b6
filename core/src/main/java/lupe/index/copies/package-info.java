/** Near-copies of a text, such as one agency report in several papers, told by what they share. */
@NullMarked
package lupe.index.copies;

import org.jspecify.annotations.NullMarked;
