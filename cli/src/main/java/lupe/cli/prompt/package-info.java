/** Lines typed at a prompt, with history and completion, or read from a file. */
@NullMarked
package lupe.cli.prompt;

import org.jspecify.annotations.NullMarked;
