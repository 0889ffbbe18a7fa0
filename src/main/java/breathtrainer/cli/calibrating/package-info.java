/**
 * The sensor is learnt, and told about: in words for a wearer, as JSON for a program.
 *
 * <pre>
 *   a source ─▶ GuidedRun ─▶ GuidedMinute ─▶ Evidence ┐
 *                  └─▶ asks to wearer and recording   ├─▶ Learnt ─▶ LearntWords, LearntJson
 *   a file ──▶ RecordedEvidence ──────────────────────┘
 *
 *   the window ─▶ GuidedCalibration: a GuidedRun on a thread of its own
 *   ToldWearer: a synthetic one does what is asked
 *   SimulatedStraps: who that is; KeptProfile: under which name what was learnt is kept
 * </pre>
 */
@NullMarked
package breathtrainer.cli.calibrating;

import org.jspecify.annotations.NullMarked;
