package breathtrainer.ui.workbench;

import java.util.Locale;
import javafx.util.StringConverter;

/** {@code × 0.25}. */
final class SpeedNames extends StringConverter<Double> {
    @Override
    public String toString(Double speed) {
        if (speed == null) {
            return "";
        }
        return "× "
                + (speed < 1 ? String.format(Locale.ROOT, "%.2g", speed) : String.format(Locale.ROOT, "%.0f", speed));
    }

    @Override
    public Double fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
