/**
 * What a routine is, reading it, and the engine that says which pose, which step, and when the next.
 *
 * <p><b>The engine.</b> A {@code Course} is the routine laid out in {@code Segment}s: each pose, or each side of it, with its
 * preparation, its entering movements and its hold. A {@code Stage} answers what each event and command makes of it by
 * the stage that follows; {@code RoutineEngine} asks the present one, and nobody else changes it.
 *
 * <p><b>The format.</b> The room {@code yaml} makes a tree of nodes with their places and collects faults; a reader for each
 * kind of value does the rest, with the keys of {@code RoutineKeys}.
 */
@NullMarked
package breathtrainer.routine;

import org.jspecify.annotations.NullMarked;
