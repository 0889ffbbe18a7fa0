/**
 * How the window looks: one stylesheet, two looks, one family of letters.
 *
 * <pre>
 *   window.css, large.css, Inter ─▶ Theme ─▶ the window's root
 *                        Labels, SizedLabel, Icon, Sentences: what every page is made of
 *                        SideBySide, Flow: rows that are wide enough, or more rows
 *                        Background: work that must not hold up a frame
 * </pre>
 */
@NullMarked
package breathtrainer.ui.look;

import org.jspecify.annotations.NullMarked;
