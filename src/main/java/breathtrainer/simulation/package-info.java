/**
 * A synthetic wearer whose true breaths are known.
 */
@NullMarked
package breathtrainer.simulation;

import org.jspecify.annotations.NullMarked;
