/**
 * A recorded practice run again in memory, sample by sample.
 *
 * <pre>
 *   a recording ─▶ RecordingReader ─▶ Rerun.next(), as often as wanted ─▶ Session ─▶ events, snapshots
 *   Practised: routine, length and settings, its own or others
 * </pre>
 *
 * <p>A practice is a pure function of what went in: with its own settings it is the very practice, event for event; with
 * others it is how it would have gone. For one thread.
 */
@NullMarked
package breathtrainer.rerun;

import org.jspecify.annotations.NullMarked;
