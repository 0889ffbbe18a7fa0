/**
 * What a routine is, reading it, and the engine that says which pose, which step, and when the next.
 */
@NullMarked
package breathtrainer.routine;

import org.jspecify.annotations.NullMarked;
