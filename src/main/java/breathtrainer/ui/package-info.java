/**
 * The window: {@link breathtrainer.ui.Window} opens it, {@link breathtrainer.ui.PracticeRoom} is what it is given.
 *
 * <pre>
 *   PracticeRoom ─▶ Window ─▶ WindowFrame: one page at a time, its keys, look and scale
 *                     │
 *                     └─▶ Navigation: start ─▶ practice ─▶ summary ─▶ start; in a rehearsal also the faults
 *                             CalibrationPath: start ─▶ calibrate: the minute, what was learnt ─▶ practice
 *                                              └ trace     all of control and look
 * </pre>
 *
 * <p>Decisions that may surprise:
 *
 * <ul>
 *   <li>It reads, and is never told: an animation timer looks at the newest snapshot at every frame and changes what
 *       differs. However fast samples come, the window has one frame's work.
 *   <li>It is dark unless the person chooses otherwise: practice happens with eyes closed or half open, often in a dim
 *       room, and a bright page beside the mat shines through the lids. JavaFX 21 cannot ask the system.
 *   <li>The question after Esc does not pause the practice. A key hit by accident from the mat must not stop the count;
 *       whoever means it is done a moment later, and breaths counted meanwhile do no harm.
 *   <li>Keys reach the practice before controls do, but for Space and Enter, which belong to a control that was reached
 *       with Tab.
 *   <li>The trace is a tape that is drawn once and slides; to draw thirty seconds anew at every frame would cost most of
 *       a core where there is no graphics card.
 * </ul>
 */
@NullMarked
package breathtrainer.ui;

import org.jspecify.annotations.NullMarked;
