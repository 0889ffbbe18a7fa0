/**
 * What the wearer can do, and what every page has in common.
 *
 * <pre>
 *   key ─▶ Keys ─▶ Action ─▶ Screen.act
 *   click ─▶ ActionButton ─┘
 *   TallPage: what a Screen shows, and scrolls where there is no room for it
 *   SettingsPage: a Screen of choices that hold from when they are made
 * </pre>
 */
@NullMarked
package breathtrainer.ui.control;

import org.jspecify.annotations.NullMarked;
