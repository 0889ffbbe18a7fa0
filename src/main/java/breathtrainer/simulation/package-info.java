/**
 * A synthetic wearer whose true breaths are known.
 *
 * <pre>
 *   Condition ─┬─▶ breathing: Breather ─▶ BreathTrain: lung level, true onsets ─▶ TruthListener
 *              │                              │                                     TruthWriter
 *              └─▶ SensorMaker ─▶ Sensor ◀────┘   belt: Belt
 *                                   │             chest: ChestAccelerometer on a Ribcage
 *                                   ▼
 *                                 Sample          waveform: what sways, beats and jerks in all of them
 * </pre>
 *
 * <p>{@link SyntheticWearer} puts them together; {@link WearerOptions} says which wearer it is to be. {@link AskedWearer} is
 * somebody whose sensor is learnt: wears a {@link Strap}, well or badly, and does what is asked as {@link Obeying} says.
 */
@NullMarked
package breathtrainer.simulation;

import org.jspecify.annotations.NullMarked;
