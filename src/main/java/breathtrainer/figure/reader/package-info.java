/**
 * Reads a figure as it is written; all that is wrong is told at once.
 *
 * <pre>
 *  FigureReader ─┬─ SettingReader   views: from where, what is seen, PropReader
 *                ├─ ShapeReader     shapes, with what they take over from others; LimbReader
 *                └─ WayReader       the ways through shapes, by their names
 *                      └── all of them: NumberReader, with the range of each number
 * </pre>
 */
@NullMarked
package breathtrainer.figure.reader;

import org.jspecify.annotations.NullMarked;
