package breathtrainer.recording.table;

/**
 * A row as it was read.
 *
 * @param line of the file, from 1
 * @param time in seconds, as the column has it
 */
record TableRow(long line, double time, double[] values) {}
