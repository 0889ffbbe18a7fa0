/**
 * How somebody breathes: depth, length and pauses, breath after breath.
 *
 * <pre>
 *   BreathingPlan ─▶ Steady, LongHolds, Changes, UnevenDepth, Talker ─▶ Breath ─▶ BreathTrain ─▶ lung level
 *   (what is usual)   the ways of breathing, each a Breather              │
 *                                                                         └─▶ onset and extremum: the truth
 * </pre>
 */
@NullMarked
package breathtrainer.simulation.breathing;

import org.jspecify.annotations.NullMarked;
