/**
 * What a routine is, and the door to the two rooms that read it and practise it.
 *
 * <pre>
 *   mid-back.yaml ──▶ Routines ── reader ──▶ Routine: Pose, Hold, Movement, Instruction … ── or every Fault
 *                                               │
 *   breath, commands, time ──▶ RoutineEngine ── engine ──▶ RoutineState (one class a stage), PoseTally
 * </pre>
 *
 * <p>Whoever needs to know where a practice stands asks a {@code RoutineState}, and leaves no stage out by a {@code
 * RoutineStateVisitor}. {@code RoutineEngine} knows time, pauses and lost signal; which stage follows which is the affair of
 * {@code engine}. How a routine is written is known to {@code reader} alone.
 */
@NullMarked
package breathtrainer.routine;

import org.jspecify.annotations.NullMarked;
