/**
 * Samples, where they come from, and the way from uneven readings of one or three axes to one value 25 times a second.
 *
 * <pre>
 *   Sample ──▶ SpikeGuard ──▶ Grid ──▶ one value a step: a belt
 *              no spikes       │       three: ──▶ ChestProjection ──▶ one value a step
 *                              │                  MovementGate: it moves, so it stands still (Jolt: and comes back)
 *                              25 steps a second  BreathAxis: along which axis it breathes
 * </pre>
 *
 * <p>{@link breathtrainer.signal.SpikeGuard} believes no reading that no chest can make. {@link breathtrainer.signal.Grid}
 * makes even steps. {@link breathtrainer.signal.ChestProjection} turns three axes into
 * one: {@link breathtrainer.signal.MovementGate} says when the body moves, {@link breathtrainer.signal.BreathAxis} along which
 * axis it breathes. The rest are the filters from which the detector is built; each takes one value a step, allocates nothing,
 * and knows by how much it comes late.
 */
@NullMarked
package breathtrainer.signal;

import org.jspecify.annotations.NullMarked;
