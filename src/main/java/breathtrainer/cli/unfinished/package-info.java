/**
 * Practices that were cut off, and going on with them.
 *
 * <pre>
 *   a practice begins ─▶ UnfinishedMark: a file beside its recording, locked while it runs, gone when it is over
 *                        RoutineText: what was practised, kept with it
 *   power fails ───────▶ the mark stays
 *   the next start ────▶ UnfinishedPractices: the marks that nobody holds, younger than a day
 *                              │ UnfinishedPractice: its recording so far, and how its source was opened
 *                              ▼
 *   recording so far ─▶ FromNowOn (closed): nothing is told or written again
 *   LaterSamples ─────▶ FromNowOn (open):   the same practice goes on, in the same recording
 * </pre>
 *
 * <p>A practice is a pure function of what went in. So going on is feeding a session what it was fed, and then what comes
 * later. While nobody practised it is paused: the pause stands in the recording as a command, and a replay needs to know
 * nothing of all this.
 */
@NullMarked
package breathtrainer.cli.unfinished;

import org.jspecify.annotations.NullMarked;
