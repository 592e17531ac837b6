/** Programs that embed Lupe, as small as they can be; see docs/embedding.md. */
@NullMarked
package lupe.example;

import org.jspecify.annotations.NullMarked;
