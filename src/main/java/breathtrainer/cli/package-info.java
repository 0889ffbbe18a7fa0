/**
 * Commands, the terminal view, and wiring: the only place that knows everything.
 */
@NullMarked
package breathtrainer.cli;

import org.jspecify.annotations.NullMarked;
