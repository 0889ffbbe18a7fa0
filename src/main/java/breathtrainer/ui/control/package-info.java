/**
 * What the wearer can do, and what every page has in common.
 *
 * <pre>
 *   key ─▶ Keys ─▶ Action ─▶ Screen.act
 *   click ─▶ ActionButton ─┘
 *   TallPage: what a Screen shows, and scrolls where there is no room for it
 * </pre>
 */
@NullMarked
package breathtrainer.ui.control;

import org.jspecify.annotations.NullMarked;
