/**
 * The page before the first pose.
 *
 * <pre>
 *   Prelude ── looked at once a frame ──▶ PreludeScreen: a line for each thing that is checked, and a small orb
 * </pre>
 */
@NullMarked
package breathtrainer.ui.before;

import org.jspecify.annotations.NullMarked;
