package breathtrainer.recording.csv;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Axes;
import breathtrainer.recording.entry.SignalChoice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Which columns of a file are read.
 *
 * @param count of all columns
 * @param time empty where a rate gives the times
 * @param values one for a belt, three for an accelerometer, six with its gyroscope
 */
public record Columns(int count, Optional<CsvTimeColumn> time, List<Integer> values) {
    private static final Texts TEXTS = Texts.of("recording.entry");

    static Columns choose(String file, List<String> names, RecordingOptions options) throws RecordingException {
        Optional<CsvTimeColumn> time = time(names);
        List<Integer> others = IntStream.range(0, names.size())
                .filter(i -> time.isEmpty() || time.get().index() != i)
                .filter(i -> !names.get(i).isBlank())
                .boxed()
                .toList();
        if (options.column().isPresent()) {
            return new Columns(
                    names.size(),
                    time,
                    List.of(SignalChoice.named(file, options.column().get(), names)));
        }
        return new Columns(names.size(), time, values(file, names, others));
    }

    private static Optional<CsvTimeColumn> time(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            OptionalDouble perSecond = CsvTimeColumn.perSecond(names.get(i));
            if (perSecond.isPresent()) {
                return Optional.of(new CsvTimeColumn(i, perSecond.getAsDouble()));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> values(String file, List<String> names, List<Integer> others)
            throws RecordingException {
        if (others.isEmpty()) {
            throw new RecordingException(TEXTS.text("times.only", file, SignalChoice.listed(names)));
        }
        if (others.size() == 1) {
            return others;
        }
        Optional<List<Integer>> axes = Axes.find(names);
        if (axes.isPresent() || others.size() == 3) {
            return axes.orElse(others);
        }
        throw new RecordingException(TEXTS.text(
                "columns.several",
                file,
                SignalChoice.listed(others.stream().map(names::get).toList())));
    }
}
