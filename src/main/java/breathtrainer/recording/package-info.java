/**
 * Reading and writing recordings, and replaying them at a speed.
 */
@NullMarked
package breathtrainer.recording;

import org.jspecify.annotations.NullMarked;
