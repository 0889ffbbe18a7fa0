/**
 * What leaves the program by its two standard streams.
 *
 * <pre>
 *   results ─▶ BreathTable … ─▶ StandardOutput ─▶ remembers what could not be written ─▶ exit code
 *   trouble ─▶ Failure ─▶ one sentence on standard error
 *   Console: the charset of both
 * </pre>
 */
@NullMarked
package breathtrainer.cli.output;

import org.jspecify.annotations.NullMarked;
