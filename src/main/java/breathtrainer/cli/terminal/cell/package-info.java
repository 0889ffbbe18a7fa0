/**
 * Rows and columns of a terminal, and what can be drawn on them.
 *
 * <pre>
 *   Size ─▶ Cells ◀─ BigText, Dots (Glyphs: what the terminal can show)
 *             │
 *             └─▶ Palette: Style ─▶ lines with their escape sequences
 * </pre>
 */
@NullMarked
package breathtrainer.cli.terminal.cell;

import org.jspecify.annotations.NullMarked;
