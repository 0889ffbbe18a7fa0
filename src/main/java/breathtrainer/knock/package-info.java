/**
 * Two knocks on an accelerometer, heard in its samples and told from all that a body does.
 *
 * <pre>
 *   Sample ─▶ KnockWatch ─▶ yes, two knocks, and calm again
 *                 │
 *             ShakeMeter: how far from rest, as a share of gravity
 * </pre>
 *
 * <p>It stands beside the way from samples to breath, which it neither sees nor changes: what it hears follows from the samples
 * alone, so a replay hears the same.
 */
@NullMarked
package breathtrainer.knock;

import org.jspecify.annotations.NullMarked;
