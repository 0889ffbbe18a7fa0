/**
 * From samples to onsets of inhale and exhale, breaths and the quality of the signal.
 */
@NullMarked
package breathtrainer.breath;

import org.jspecify.annotations.NullMarked;
