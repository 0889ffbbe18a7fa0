/**
 * The last thirty seconds of breath as a line.
 *
 * <pre>
 *   Snapshot's trace ─▶ Tape: what is new ─▶ TapePainter: drawn once, slides ─▶ LevelLine in the BreathStrip
 *                                             Pens: its colours
 * </pre>
 */
@NullMarked
package breathtrainer.ui.trace;

import org.jspecify.annotations.NullMarked;
