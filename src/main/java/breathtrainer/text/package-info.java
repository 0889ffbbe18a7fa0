/**
 * Text on its way out of the program.
 *
 * <pre>
 *   a routine, a header, the name of a port ─▶ VisibleText ─▶ no character that steers a terminal
 *   all that a command prints ───────────────▶ VisibleWriter ─▶ standard output, standard error
 * </pre>
 */
@NullMarked
package breathtrainer.text;

import org.jspecify.annotations.NullMarked;
