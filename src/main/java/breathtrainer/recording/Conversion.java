package breathtrainer.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/**
 * Writes a recording once more, in another format. It is read twice: a header with fixed figures has to know the whole.
 *
 * <p>CSV holds everything. EDF+ and WFDB hold 16 bits on an even grid: values are exact if they are whole numbers, or
 * decimals of up to six digits, that span at most 65,534 steps; otherwise they are right to half of one such step of their
 * range. A sample that stands on the grid keeps its time exactly; another moves to the nearest point, by up to half a step.
 * Points without a sample are read back as missing values. In the discontinuous EDF+ each sample keeps its own time instead.
 * Header, commands and notes are kept whole.
 *
 * @param from the recording
 * @param added what is written besides, at its time
 * @param rate of the grid, in points a second; empty for the recording's own
 */
public record Conversion(Path from, RecordingOptions options, List<Entry.Note> added, OptionalDouble rate) {
    /**
     * What became of it.
     *
     * @param rate points a second; NaN where there is no grid
     * @param exact whether every value is kept as it is
     * @param moved seconds by which a sample was moved at most
     */
    public record Outcome(double rate, boolean exact, double moved) {}

    public Conversion {
        added = List.copyOf(added);
    }

    /**
     * Writes it to a new file; of WFDB to two.
     *
     * @param listener told of the faults of the recording
     * @throws RecordingException if it cannot be read, or written so; nothing is left behind then
     */
    public Outcome write(Path to, FileKind kind, Consumer<Fault> listener) throws RecordingException {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            Outcome outcome = kind == FileKind.CSV ? csv(to, made, listener) : even(to, kind, made, listener);
            done = true;
            return outcome;
        } catch (RecordingException e) {
            throw e;
        } catch (IOException e) {
            throw new RecordingException("%s cannot be written: %s.".formatted(to, Reason.of(e)), e);
        } finally {
            if (!done) {
                delete(made);
            }
        }
    }

    private static void delete(List<Path> made) {
        for (Path file : made) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // what could not be written cannot be taken away either; the reason was told
            }
        }
    }

    private Outcome csv(Path to, List<Path> made, Consumer<Fault> listener) throws IOException {
        try (RecordingReader reader = RecordingReader.open(from, options, listener);
                RecordingWriter writer = RecordingWriter.create(to, reader.header())) {
            made.add(to);
            Deque<Entry> waiting = new ArrayDeque<>(EvenCopy.byTime(added));
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                while (!waiting.isEmpty()
                        && waiting.getFirst().time() < entry.get().time()) {
                    writer.write(waiting.removeFirst());
                }
                writer.write(entry.get());
            }
            for (Entry entry : waiting) {
                writer.write(entry);
            }
            return new Outcome(Double.NaN, true, 0);
        }
    }

    /** Where each sample has its own time the grid is of no matter, but for its first point. */
    private double gridRate(Survey survey, FileKind kind) {
        return kind == FileKind.EDFD ? 1 / (1 + survey.last() - survey.first()) : rate.orElseGet(survey::rate);
    }

    private Outcome even(Path to, FileKind kind, List<Path> made, Consumer<Fault> listener) throws IOException {
        Survey survey = new Survey();
        DoubleStream.Builder times = DoubleStream.builder();
        RecordingHeader header;
        try (RecordingReader reader = RecordingReader.open(from, options, listener)) {
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                survey.add(entry.get(), from.toString());
                if (kind == FileKind.EDFD && entry.get() instanceof Entry.Reading reading) {
                    times.add(reading.sample().time());
                }
            }
            header = reader.header();
        }
        List<Entry> said = new ArrayList<>(survey.said());
        said.addAll(added);
        Plan plan = Plan.of(from.toString(), header, survey, gridRate(survey, kind), EvenCopy.byTime(said));
        try (RecordingReader reader = RecordingReader.open(from, options)) {
            EvenCopy copy = new EvenCopy(from, plan, reader, made);
            boolean each = kind == FileKind.EDFD && survey.samples() > 0;
            return each ? copy.eachAtItsTime(to, times.build().toArray()) : copy.onGrid(to, kind);
        }
    }
}
