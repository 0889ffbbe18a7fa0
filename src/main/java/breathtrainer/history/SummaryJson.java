package breathtrainer.history;

import breathtrainer.history.PracticeSummary.End;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A summary as JSON: for programs, and for the program itself to find it again. What is not known is null. */
public final class SummaryJson {
    private SummaryJson() {}

    /** One object on one line. */
    public static String of(PracticeSummary summary) {
        JsonStringWriter json = JsonWriter.string();
        json.object();
        fields(json, summary);
        json.array("poses");
        for (PoseSummary pose : summary.poses()) {
            pose(json, pose);
        }
        return json.end().end().done();
    }

    private static void fields(JsonStringWriter json, PracticeSummary summary) {
        json.value("id", summary.id())
                .value("started", summary.started())
                .value("routine", summary.routine())
                .value("title", summary.title())
                .value("length", summary.length())
                .value("sensor", summary.sensor())
                .value("from", summary.from())
                .value("worn", summary.worn());
        number(json, "seconds", summary.seconds());
        json.value("end", summary.end().name().toLowerCase(Locale.ROOT))
                .value("breaths", summary.breaths())
                .value("by_hand", summary.byHand());
        number(json, "rate_per_min", summary.rate());
        json.value("note", summary.note()).value("fault", summary.fault());
    }

    private static void pose(JsonStringWriter json, PoseSummary pose) {
        json.object().value("name", pose.name()).value("sensed", pose.sensed()).value("by_hand", pose.byHand());
        number(json, "hold_s", pose.holdSeconds());
        number(json, "rate_per_min", pose.rate());
        number(json, "inhale_s", pose.inhale());
        number(json, "exhale_s", pose.exhale());
        number(json, "inhale_to_exhale", pose.inhaleToExhale());
        number(json, "pause_s", pose.pause());
        number(json, "period_sd_s", pose.steadiness());
        number(json, "quality", pose.quality());
        number(json, "without_breath_s", pose.withoutBreath());
        number(json, "unsure_s", pose.unsure());
        json.end();
    }

    private static void number(JsonStringWriter json, String name, double value) {
        if (Double.isFinite(value)) {
            BigDecimal plain =
                    new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
            json.value(name, plain.scale() < 0 ? plain.setScale(0) : plain);
        } else {
            json.nul(name);
        }
    }

    /** What {@link #of} wrote; empty for anything else. */
    static Optional<PracticeSummary> read(String text) {
        try {
            return Optional.of(summary(JsonParser.object().from(text)));
        } catch (JsonParserException | IllegalArgumentException | ClassCastException | NullPointerException broken) {
            return Optional.empty();
        }
    }

    private static PracticeSummary summary(JsonObject json) {
        List<PoseSummary> poses = new ArrayList<>();
        JsonArray array = json.getArray("poses");
        for (int i = 0; i < array.size(); i++) {
            poses.add(pose(array.getObject(i)));
        }
        return new PracticeSummary(
                text(json, "id"),
                text(json, "started"),
                text(json, "routine"),
                text(json, "title"),
                text(json, "length"),
                text(json, "sensor"),
                text(json, "from"),
                json.getDouble("seconds"),
                End.valueOf(text(json, "end").toUpperCase(Locale.ROOT)),
                poses,
                text(json, "note"),
                text(json, "fault"));
    }

    private static PoseSummary pose(JsonObject json) {
        return new PoseSummary(
                text(json, "name"),
                json.getInt("sensed"),
                json.getInt("by_hand"),
                number(json, "hold_s"),
                number(json, "inhale_s"),
                number(json, "exhale_s"),
                number(json, "pause_s"),
                number(json, "period_sd_s"),
                number(json, "quality"),
                number(json, "without_breath_s"),
                number(json, "unsure_s"));
    }

    private static double number(JsonObject json, String name) {
        return json.getDouble(name, Double.NaN);
    }

    private static String text(JsonObject json, String name) {
        String text = json.getString(name);
        if (text == null) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }
}
