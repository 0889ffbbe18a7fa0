package breathtrainer.cli.output;

import breathtrainer.cli.option.ResultFormat;
import java.util.Optional;

/** An onset on a line: as CSV, as one object of a JSON array, or in columns for people. */
final class BreathRowPrinter {
    private static final int WIDE = 12; // signs of a column

    private final ResultFormat format;
    private final StringBuilder line = new StringBuilder();
    private boolean first = true;

    BreathRowPrinter(ResultFormat format) {
        this.format = format;
    }

    String head() {
        return switch (format) {
            case CSV -> "event,onset_s,extremum_s,declared_s,breath,quality";
            case JSON -> "[";
            case TEXT -> "event        onset s  extremum s  declared s      breath     quality";
        };
    }

    Optional<String> foot() {
        return format == ResultFormat.JSON ? Optional.of("]") : Optional.empty();
    }

    String row(String event, double onset, double extremum, double declared, int breaths, double quality) {
        line.setLength(0);
        switch (format) {
            case CSV -> csv(event, onset, extremum, declared, breaths, quality);
            case JSON -> json(event, onset, extremum, declared, breaths, quality);
            case TEXT -> text(event, onset, extremum, declared, breaths, quality);
        }
        first = false;
        return line.toString();
    }

    private void csv(String event, double onset, double extremum, double declared, int breaths, double quality) {
        line.append(event).append(',');
        fixed(onset, 1000).append(',');
        fixed(extremum, 1000).append(',');
        fixed(declared, 1000).append(',').append(breaths).append(',');
        fixed(quality, 100);
    }

    /** A comma stands before all but the first: an array is closed without knowing which row is the last. */
    private void json(String event, double onset, double extremum, double declared, int breaths, double quality) {
        line.append(first ? " {" : ",{").append("\"event\":\"").append(event);
        fixed("\",\"onset_s\":", onset, 1000);
        fixed(",\"extremum_s\":", extremum, 1000);
        fixed(",\"declared_s\":", declared, 1000);
        line.append(",\"breath\":").append(breaths);
        fixed(",\"quality\":", quality, 100);
        line.append('}');
    }

    private void text(String event, double onset, double extremum, double declared, int breaths, double quality) {
        line.append(event).append("  ");
        column(onset, 1000);
        column(extremum, 1000);
        column(declared, 1000);
        pad(String.valueOf(breaths));
        column(quality, 100);
    }

    private void column(double value, int scale) {
        int before = line.length();
        fixed(value, scale);
        String digits = line.substring(before);
        line.setLength(before);
        pad(digits);
    }

    private void pad(String cell) {
        line.append(" ".repeat(Math.max(1, WIDE - cell.length()))).append(cell);
    }

    private void fixed(String name, double value, int scale) {
        line.append(name);
        fixed(value, scale);
    }

    /** With as many digits as the scale has noughts. By hand, for a short recording spends a tenth of its time in printf. */
    private StringBuilder fixed(double value, int scale) {
        long scaled = Math.round(value * scale);
        String digits = Long.toString(Math.abs(scaled) % scale + scale);
        line.append(scaled < 0 ? "-" : "").append(Math.abs(scaled) / scale);
        return line.append('.').append(digits, 1, digits.length());
    }
}
