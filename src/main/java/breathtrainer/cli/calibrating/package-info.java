/**
 * The sensor is learnt, and told about: in words for a wearer, as JSON for a program.
 *
 * <pre>
 *   a source ─▶ GuidedRun ─▶ GuidedMinute ─▶ Evidence ┐
 *                  └─▶ asks to wearer and recording   ├─▶ Learnt ─▶ LearntWords, LearntJson
 *   a file ──▶ RecordedEvidence ──────────────────────┘
 * </pre>
 */
@NullMarked
package breathtrainer.cli.calibrating;

import org.jspecify.annotations.NullMarked;
