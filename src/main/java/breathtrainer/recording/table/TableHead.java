package breathtrainer.recording.table;

import java.util.List;

/**
 * What stands above the rows of a table.
 *
 * @param lines how many of the file
 * @param names of the columns; empty if they have none
 * @param units of the columns, as far as a line of its own tells them; else empty
 * @param above all of it
 */
record TableHead(int lines, List<String> names, List<String> units, List<String> above) {
    /** A name; its number, from 1, where there are none. */
    String name(int column) {
        return names.isEmpty() ? String.valueOf(column + 1) : names.get(column);
    }

    /** What a line says of the unit; empty if nothing. */
    String unit(int column) {
        return column < units.size() ? units.get(column) : "";
    }
}
