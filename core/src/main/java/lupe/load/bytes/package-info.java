/** Bytes counted, unpacked, cut into records and decoded; not for callers of Lupe. */
@NullMarked
package lupe.load.bytes;

import org.jspecify.annotations.NullMarked;
