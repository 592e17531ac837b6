/** How well German words are understood, beside Lucene's GermanAnalyzer. */
@NullMarked
package lupe.bench.german;

import org.jspecify.annotations.NullMarked;
