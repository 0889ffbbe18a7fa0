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
 * <p>{@link SyntheticWearer} puts them together; {@link WearerOptions} says which wearer it is to be.
 */
@NullMarked
package breathtrainer.simulation;

import org.jspecify.annotations.NullMarked;
