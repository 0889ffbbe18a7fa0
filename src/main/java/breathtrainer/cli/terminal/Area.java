package breathtrainer.cli.terminal;

/** A part of the screen; empty where it has no rows or no columns. */
record Area(int row, int column, int rows, int columns) {
    boolean isEmpty() {
        return rows <= 0 || columns <= 0;
    }

    /** The row below it. */
    int end() {
        return row + rows;
    }
}
