/** Makes the tables of the library at build time; not part of the jar. */
@NullMarked
package lupe.tables;

import org.jspecify.annotations.NullMarked;
