package breathtrainer.cli.evaluation;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;

/** Scores for programs. Shares are from 0 to 1, times in seconds; null where nothing could be compared. */
public final class EvaluationJson {
    private final JsonStringWriter json = JsonWriter.indent("  ").string();

    private EvaluationJson() {}

    public static String of(Map<String, Score> scores, Score total) {
        return new EvaluationJson().all(scores, total);
    }

    private String all(Map<String, Score> scores, Score total) {
        json.object().value("records", scores.size());
        fields(total);
        json.array("deciles");
        total.deciles().forEach(this::decile);
        json.end().array("recordings");
        scores.forEach((name, score) -> {
            json.object().value("name", name);
            fields(score);
            json.end();
        });
        return json.end().end().done();
    }

    private void fields(Score score) {
        json.value("reference_marks", score.marks()).value("detected_marks", score.found());
        value("sensitivity_half", score.halfBreath().sensitivity(), 4);
        value("precision_half", score.halfBreath().precision(), 4);
        value("f1_half", score.halfBreath().f1(), 4);
        value("sensitivity_0.5s", score.halfSecond().sensitivity(), 4);
        value("precision_0.5s", score.halfSecond().precision(), 4);
        value("f1_0.5s", score.halfSecond().f1(), 4);
        value("count_error", score.countError(), 4);
        value("within_one_breath", score.withinOneBreath(), 3);
        value("latency_median_s", score.delayMedian(), 3);
        value("latency_p90_s", score.delayP90(), 3);
        value("latency_trend_s_per_min", score.delayTrend().perMinute(), 4);
        value("latency_trend_ci95_s_per_min", score.delayTrend().within(), 4);
        value("early", score.early(), 4);
        value("mark_error_median_s", score.markError(), 3);
    }

    private void decile(Decile decile) {
        json.object()
                .value("quality_from", round(decile.from(), 2))
                .value("quality_to", round(decile.to(), 2))
                .value("wrong", round(decile.wrong(), 4))
                .end();
    }

    private void value(String name, OptionalDouble value, int digits) {
        if (value.isEmpty()) {
            json.nul(name);
        } else {
            json.value(name, round(value.getAsDouble(), digits));
        }
    }

    private static double round(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }
}
