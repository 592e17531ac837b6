/** Persons, places, organisations in a text, resolved to one name each. Knows no Lucene. */
@NullMarked
package lupe.entity;

import org.jspecify.annotations.NullMarked;
