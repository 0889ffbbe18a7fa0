/**
 * A belt round the chest, and what goes wrong with it.
 *
 * <pre>
 *   lung level ─▶ Belt ─▶ value
 *                  ▲
 *                  └── Effect, made by BeltEffects: drift, hum, heart, a belt that slips, forgets or saturates
 * </pre>
 */
@NullMarked
package breathtrainer.simulation.belt;

import org.jspecify.annotations.NullMarked;
