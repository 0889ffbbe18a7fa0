/**
 * What changes with time, each a function of it; and the dice, from which alone all chance comes.
 *
 * <pre>
 *   Dice ─▶ Heart, Wander, PinkNoise, BandNoise, Burst(s) ─▶ Waveform: time ─▶ value
 *           ChestMovement, Ramp: from one value to another along an Easing
 * </pre>
 */
@NullMarked
package breathtrainer.simulation.waveform;

import org.jspecify.annotations.NullMarked;
