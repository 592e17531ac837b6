/** The tables of German words as they lie in the jar: written by the build, read at first use. */
@NullMarked
package lupe.german.lexicon;

import org.jspecify.annotations.NullMarked;
