/**
 * Keys of a terminal, and what they mean in a practice.
 *
 * <pre>
 *   bytes ─▶ KeyReader ─▶ Key ─▶ Controls ─▶ command
 * </pre>
 */
@NullMarked
package breathtrainer.cli.terminal.key;

import org.jspecify.annotations.NullMarked;
