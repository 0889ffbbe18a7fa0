/**
 * An accelerometer on the breastbone, as it was measured on people.
 *
 * <pre>
 *   ChestFigures ─▶ ChestTraits ─▶ LifelikeRibcage ┐
 *   (a posture's     (one wearer)                  ├─ Ribcage ─▶ ChestAccelerometer ─▶ x, y, z
 *    statistics)                   Jostle ─────────┘                   ▲
 *                                                         TrunkTurn ───┘ from one posture to another
 * </pre>
 */
@NullMarked
package breathtrainer.simulation.chest;

import org.jspecify.annotations.NullMarked;
