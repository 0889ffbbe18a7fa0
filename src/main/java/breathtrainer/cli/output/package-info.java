/**
 * What leaves the program by its two standard streams.
 *
 * <pre>
 *   results ─▶ BreathTable … ─▶ StandardOutput ─▶ remembers what could not be written ─▶ exit code
 *   trouble ─▶ Failure ─▶ one sentence on standard error
 *   Console: the charset of both, of the terminal view too
 *   NativeTerminal: whether somebody sits at them
 *   text.VisibleWriter: the door of both; Paper and Cells are those of the terminal view
 * </pre>
 */
@NullMarked
package breathtrainer.cli.output;

import org.jspecify.annotations.NullMarked;
