package breathtrainer.cli.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Scores as CSV: a line a recording, and the last for all together, whose name is empty. */
public final class EvaluationCsv {
    private EvaluationCsv() {}

    public static void print(Map<String, Score> scores, Score total, PrintWriter out) {
        out.println("name,reference_marks,detected_marks,sensitivity_half,precision_half,f1_half,"
                + "sensitivity_0.5s,precision_0.5s,f1_0.5s,count_error,latency_median_s,latency_p90_s,early");
        scores.forEach((name, score) -> out.println(row(name, score)));
        out.println(row("", total));
    }

    private static String row(String name, Score score) {
        String figures = List.of(
                        score.halfBreath().sensitivity(),
                        score.halfBreath().precision(),
                        score.halfBreath().f1(),
                        score.halfSecond().sensitivity(),
                        score.halfSecond().precision(),
                        score.halfSecond().f1(),
                        score.countError(),
                        score.delayMedian(),
                        score.delayP90(),
                        score.early())
                .stream()
                .map(EvaluationCsv::figure)
                .collect(Collectors.joining(","));
        return field(name) + "," + score.marks() + "," + score.found() + "," + figures;
    }

    /** Nothing where nothing could be compared. */
    private static String figure(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", value.getAsDouble());
    }

    private static String field(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
