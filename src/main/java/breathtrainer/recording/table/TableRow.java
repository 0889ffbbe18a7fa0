package breathtrainer.recording.table;

/** A row as it was read. No record, for two of those with arrays would never be equal. */
final class TableRow {
    private final long line;
    private final double time;
    private final double[] values;

    /**
     * Takes the values as they are; nobody else changes them.
     *
     * @param line of the file, from 1
     * @param time in seconds, as the column has it
     */
    TableRow(long line, double time, double[] values) {
        this.line = line;
        this.time = time;
        this.values = values;
    }

    long line() {
        return line;
    }

    double time() {
        return time;
    }

    double[] values() {
        return values;
    }
}
