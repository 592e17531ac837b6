/**
 * Finds the spans of names in a text: words, their features, and a linear-chain model over them.
 */
@NullMarked
package lupe.entity.tagger;

import org.jspecify.annotations.NullMarked;
