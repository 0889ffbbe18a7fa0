/**
 * Commands: the only place that knows everything.
 *
 * <pre>
 *   words typed ─▶ BreathTrainer ─▶ Commands ─▶ one Command each
 *                                                │ option: what can be said on a command line
 *                                                │ wiring: source, session and view put together
 *                                                ▼
 *                     terminal or window, evaluation, or results ─▶ output ─▶ exit code
 * </pre>
 */
@NullMarked
package breathtrainer.cli;

import org.jspecify.annotations.NullMarked;
