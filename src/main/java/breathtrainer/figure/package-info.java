/**
 * Drawn people that breathe: pure geometry, without a clock and without JavaFX.
 *
 * <pre>
 *  routines/figures/NAME.yaml ──reader──▶ Figure ◀── Figures finds one by its name
 *                                           │
 *       Passage (which part of a pose), share of the way, lung level, mirrored
 *                                           │
 *                 skeleton ──▶ flesh        ▼
 *                                        Drawing ──▶ whoever paints it
 * </pre>
 *
 * <p>{@link breathtrainer.figure.Motion} says where on its way a figure is, from the wearer's level frame by frame.
 */
@NullMarked
package breathtrainer.figure;

import org.jspecify.annotations.NullMarked;
