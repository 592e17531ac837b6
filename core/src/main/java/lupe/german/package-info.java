/** German words: lemma, parts of compounds, spellings, genders. Knows no Lucene. */
@NullMarked
package lupe.german;

import org.jspecify.annotations.NullMarked;
