package breathtrainer.cli.terminal.cell;

/**
 * Of a terminal, in cells.
 *
 * @param columns at least 1
 * @param rows at least 1
 */
public record Size(int columns, int rows) {
    /** What a terminal has that does not say. */
    public static final Size USUAL = new Size(80, 24);

    public Size {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a terminal has at least one cell, not " + columns + " x " + rows);
        }
    }
}
