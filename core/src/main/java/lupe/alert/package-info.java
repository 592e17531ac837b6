/** Saved searches, and which articles are new to each since it was asked last. */
@NullMarked
package lupe.alert;

import org.jspecify.annotations.NullMarked;
