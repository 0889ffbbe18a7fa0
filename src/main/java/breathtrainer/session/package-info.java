/**
 * Runs one practice: wires the stages, takes commands, publishes one immutable snapshot.
 */
@NullMarked
package breathtrainer.session;

import org.jspecify.annotations.NullMarked;
