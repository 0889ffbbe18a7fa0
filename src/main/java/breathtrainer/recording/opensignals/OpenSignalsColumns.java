package breathtrainer.recording.opensignals;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.csv.Columns;
import breathtrainer.recording.entry.SignalChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which columns of an OpenSignals text are read: by the name of a column, or by what was plugged in. */
final class OpenSignalsColumns {
    private static final String ACCELEROMETER = "(?i)acc.*|xyz.*";
    private static final int AXES = 3;

    private final OpenSignalsHeader header;
    private final List<String> names;
    private final String file;

    /** @param count of all columns that are there */
    OpenSignalsColumns(OpenSignalsHeader header, int count, String file) {
        this.header = header;
        this.names = header.names(count);
        this.file = file;
    }

    Columns choose(RecordingOptions options) throws RecordingException {
        return new Columns(names.size(), Optional.empty(), values(options));
    }

    private List<Integer> values(RecordingOptions options) throws RecordingException {
        if (options.column().isPresent()) {
            String wanted = options.column().get().strip();
            Optional<Integer> sensor = labels().filter(i -> header.sensor(i).equalsIgnoreCase(wanted))
                    .boxed()
                    .findFirst();
            return List.of(sensor.isPresent() ? column(sensor.get()) : SignalChoice.named(file, wanted, names));
        }
        List<Integer> axes = labels().filter(i -> header.sensor(i).matches(ACCELEROMETER))
                .boxed()
                .toList();
        boolean onlyAxes = axes.size() == AXES && header.labels().size() == AXES;
        return (onlyAxes ? axes : SignalChoice.choose(file, described(), options))
                .stream().map(this::column).toList();
    }

    /** {@code A5 RESP}. */
    private List<String> described() {
        return labels().mapToObj(i -> (header.labels().get(i) + " " + header.sensor(i)).strip())
                .toList();
    }

    private IntStream labels() {
        return IntStream.range(0, header.labels().size());
    }

    /** Where a label stands among all columns; those with readings are the last where it is not said. */
    private int column(int label) {
        int named = names.indexOf(header.labels().get(label));
        return named >= 0 ? named : names.size() - header.labels().size() + label;
    }
}
