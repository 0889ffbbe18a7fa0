/**
 * A synthetic wearer whose true breaths are known.
 *
 * <pre>
 *   Condition ─┬─▶ Breather ─▶ BreathTrain: lung level, true onsets ─▶ TruthListener
 *              │                   │
 *              └─▶ Sensor ◀────────┘   Belt, or ChestAccelerometer on a Ribcage that
 *                    │                 sways and beats: Jostle a little, LifelikeRibcage
 *                    ▼                 as ChestFigures were measured on people
 *                  Sample
 * </pre>
 */
@NullMarked
package breathtrainer.simulation;

import org.jspecify.annotations.NullMarked;
