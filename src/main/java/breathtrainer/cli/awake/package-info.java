/**
 * Keeps screen and machine awake with a command of the system, which ends with us.
 *
 * <pre>
 *   AwakeCommand: which there is ─▶ StayAwake: a child that waits for our end of its input to close
 * </pre>
 *
 * <p>However we end, be it by {@code kill -9}, the system closes that end, and the child is over. No native library is needed, and
 * nothing is left behind.
 */
@NullMarked
package breathtrainer.cli.awake;

import org.jspecify.annotations.NullMarked;
