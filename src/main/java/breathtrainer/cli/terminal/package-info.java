/**
 * A practice on a terminal: redrawn in place where there is one, line by line where the output is a pipe or a file.
 *
 * <p>What is drawn is a pure function: a {@link Scene}, a {@link Size} and a {@link Look} give a list of lines. The
 * terminal itself, its keys and its time lie around it.
 */
@NullMarked
package breathtrainer.cli.terminal;

import org.jspecify.annotations.NullMarked;
