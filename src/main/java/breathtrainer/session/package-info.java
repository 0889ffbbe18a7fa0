/**
 * Runs one practice: wires the stages, takes commands, tells what happens, publishes one immutable snapshot.
 *
 * <pre>
 *   samples ─▶ Practice (one thread) ─▶ Session ─▶ Keeper ─▶ SessionRecorder: everything that goes in
 *   commands ─▶    │                       │
 *                  │                  BreathDetector ─▶ RoutineEngine
 *                  │                       │ Heard         │ StateChange, HoldChange
 *                  │                       ▼               ▼
 *                  │                  Chronicle ─▶ SessionEvent ─▶ every SessionListener: the log (LogWords), the form
 *                  │                                   for programs (EventJson), the terminal's story, sound
 *                  ▼                       │
 *   views ◀── OngoingPractice.snapshot ◀── Snapshot: state, Guidance (Guide), Signal (SignalWatch), Trace …
 * </pre>
 *
 * <p><b>Promised.</b> A session is a pure function of its samples and commands with their times: the same input gives the same
 * events and the same snapshots, whatever the clock. What goes in is recorded before anything follows from it, so a replay of
 * the recording tells the same. Events come in the order of time, each told once to every listener, on the thread that feeds
 * the session. Where the routine came to its close or the wearer ended it, {@code Closed} is told last, but for commands that
 * were on their way and {@code RecordingFailed}; a listener's {@code onEnd} comes in every case. A recording that breaks does
 * not break the practice.
 *
 * <p><b>To attach something to a practice</b> (a sound, a history) hand a {@code SessionListener} to the session. It finds all
 * facts in the event, the texts through its {@code Place}; it words them itself. Whoever answers every event implements {@code
 * SessionEventVisitor}; whoever waits for two asks {@code instanceof}.
 */
@NullMarked
package breathtrainer.session;

import org.jspecify.annotations.NullMarked;
