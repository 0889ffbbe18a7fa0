/**
 * What the wearer can do, and what every page has in common.
 *
 * <pre>
 *   key ─▶ Keys ─▶ Action ─▶ Screen.act
 *   click ─▶ ActionButton ─┘
 * </pre>
 */
@NullMarked
package breathtrainer.ui.control;

import org.jspecify.annotations.NullMarked;
