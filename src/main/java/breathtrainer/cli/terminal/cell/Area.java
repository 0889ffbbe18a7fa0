package breathtrainer.cli.terminal.cell;

/** A part of the screen; empty where it has no rows or no columns. */
public record Area(int row, int column, int rows, int columns) {
    public boolean isEmpty() {
        return rows <= 0 || columns <= 0;
    }

    /** The row below it. */
    public int end() {
        return row + rows;
    }
}
