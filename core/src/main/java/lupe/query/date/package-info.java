/** Days as people write them in German (and English) queries: text in, first and last day out. */
@NullMarked
package lupe.query.date;

import org.jspecify.annotations.NullMarked;
