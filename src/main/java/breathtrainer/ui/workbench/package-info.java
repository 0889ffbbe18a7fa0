/**
 * A recording on the workbench.
 *
 * <pre>
 *   WorkbenchScreen
 *   ┌ name, facts, how far it is read ───────────────────────────────┐
 *   │ OverviewPainter: the whole                   │ MomentPanel     │
 *   │ DetailPainter: a TimeWindow of it, the breath│  what the wearer│
 *   │ LanePainter: onsets, marks, poses, holds …   │  saw here       │
 *   │                                              │ BenchSettings   │
 *   └ BenchControls: play, jump, zoom, mark ─────────────────────────┘
 *   BenchWork: reads and runs it again on threads of its own
 *   MomentSeeker: the very Snapshot of the cursor's moment, by and by
 *   MarkDesk: marks by hand, their file, and the question before others' marks go
 * </pre>
 *
 * <p>What is drawn comes from the pyramids, however long the recording: a picture costs as much as it has columns. What
 * stands in words beside it is the snapshot of playing there from the start, and comes a moment later.
 */
@NullMarked
package breathtrainer.ui.workbench;

import org.jspecify.annotations.NullMarked;
