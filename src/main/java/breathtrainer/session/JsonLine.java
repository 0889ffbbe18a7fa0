package breathtrainer.session;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** One JSON object that is written on one line, field by field. */
final class JsonLine {
    private final JsonStringWriter json = JsonWriter.string().object();

    JsonLine word(String name, String text) {
        json.value(name, text);
        return this;
    }

    /** In small letters, with hyphens between words. */
    JsonLine word(String name, Enum<?> constant) {
        return word(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    JsonLine number(String name, int value) {
        json.value(name, value);
        return this;
    }

    /** To the millisecond; whatever else is no whole number has three digits too. Null where it is not known. */
    JsonLine seconds(String name, double value) {
        if (Double.isFinite(value)) {
            json.value(name, plain(value));
        } else {
            json.nul(name);
        }
        return this;
    }

    JsonLine flag(String name, boolean value) {
        json.value(name, value);
        return this;
    }

    /** Without an exponent. */
    private static BigDecimal plain(double value) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    String done() {
        return json.end().done();
    }
}
