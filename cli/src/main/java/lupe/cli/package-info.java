/**
 * The program {@code lupe}: one class a command, each of which only translates between shell and
 * library.
 */
@NullMarked
package lupe.cli;

import org.jspecify.annotations.NullMarked;
