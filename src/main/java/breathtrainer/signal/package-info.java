/**
 * Samples, where they come from, and the way from uneven readings of one or three axes to one value at 25 Hz.
 */
@NullMarked
package breathtrainer.signal;

import org.jspecify.annotations.NullMarked;
