package breathtrainer.recording;

import breathtrainer.file.FileException;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFiles;
import breathtrainer.file.SameFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.even.ConversionPlan;
import breathtrainer.recording.even.ConversionSurvey;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Writes a recording once more, in another format. It is read twice: a header with fixed figures has to know the whole.
 *
 * <p>CSV holds everything. EDF+ and WFDB hold whole numbers on an even grid, EDF+ of 16 bits, WFDB of 16 or where they are
 * needed of 32: values are exact if they are whole numbers, or decimals, that span at most 65,534 or 4,294,967,294 of their
 * steps; otherwise they are right to half of one of so many steps over their range (of fewer in WFDB where the range is far
 * from 0). A sample that stands on the grid keeps its time exactly; another moves to the nearest point, by up to half a
 * step. In the discontinuous EDF+ each sample keeps its own time instead. Header, commands and notes are kept whole.
 *
 * <p>Points without a sample are stored as missing values. Where a recording on a grid becomes CSV they are left out, but
 * for the first; so is a sample that held no value from the beginning, for on the grid nothing tells the two apart.
 *
 * @param from the recording
 * @param added what is written besides, at its time
 * @param rate of the grid, in points a second; empty for the recording's own
 */
public record Conversion(Path from, RecordingOptions options, List<Entry.Note> added, OptionalDouble rate) {
    private static final Texts TEXTS = Texts.of("recording");

    public Conversion {
        added = byTime(added);
    }

    /**
     * Writes it to a new file; of WFDB to two.
     *
     * @param files what it is written with; they are told what is read
     * @param listener told of the faults of the recording
     * @throws RecordingException if it cannot be read, or written so; nothing is left behind then
     */
    public ConversionOutcome write(Path to, FileKind kind, NewFiles files, Consumer<RecordingFault> listener)
            throws RecordingException {
        boolean done = false;
        try {
            SameFile.refuse(from, to);
            ConversionOutcome outcome =
                    kind == FileKind.CSV ? csv(to, files, listener) : even(to, kind, files, listener);
            done = true;
            return outcome;
        } catch (RecordingException e) {
            throw e;
        } catch (FileException e) {
            throw new RecordingException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("unwritable", to, IoReason.of(e)), e);
        } finally {
            if (!done) {
                files.discard();
            }
        }
    }

    private RecordingReader open(NewFiles files, Consumer<RecordingFault> listener) throws IOException {
        RecordingReader reader = RecordingReader.open(from, options, listener);
        List<Path> read = new ArrayList<>(List.of(from));
        read.addAll(reader.beside());
        files.reading(read);
        return reader;
    }

    /** Those of the same time stay in their order. */
    private static <E extends Entry> List<E> byTime(List<E> entries) {
        return entries.stream().sorted(Comparator.comparingDouble(Entry::time)).toList();
    }

    private ConversionOutcome csv(Path to, NewFiles files, Consumer<RecordingFault> listener) throws IOException {
        try (RecordingReader reader = open(files, listener);
                RecordingWriter writer = RecordingWriter.create(to, reader.header(), files)) {
            Deque<Entry> waiting = new ArrayDeque<>(added);
            boolean begun = false; // the first point is a sample, even a missing one: it tells where the time begins
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                while (!waiting.isEmpty()
                        && waiting.getFirst().time() < entry.get().time()) {
                    writer.write(waiting.removeFirst());
                }
                if (!begun || !fillsGap(entry.get(), reader)) {
                    writer.write(entry.get());
                }
                begun |= entry.get() instanceof Entry.Reading;
            }
            for (Entry entry : waiting) {
                writer.write(entry);
            }
            return new ConversionOutcome(Double.NaN, OptionalLong.empty(), 0);
        }
    }

    private static boolean fillsGap(Entry entry, RecordingReader reader) {
        return reader.isOnGrid() && entry instanceof Entry.Reading reading && holdsNothing(reading.sample());
    }

    private static boolean holdsNothing(Sample sample) {
        return IntStream.range(0, sample.channels()).allMatch(i -> Double.isNaN(sample.value(i)));
    }

    /** Where each sample has its own time the grid is of no matter, but for its first point. */
    private double gridRate(ConversionSurvey survey, FileKind kind) {
        return kind == FileKind.EDFD ? 1 / (1 + survey.last() - survey.first()) : rate.orElseGet(survey::rate);
    }

    private ConversionOutcome even(Path to, FileKind kind, NewFiles files, Consumer<RecordingFault> listener)
            throws IOException {
        ConversionSurvey survey = new ConversionSurvey();
        DoubleStream.Builder times = DoubleStream.builder();
        RecordingHeader header;
        try (RecordingReader reader = open(files, listener)) {
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
        ConversionPlan plan = ConversionPlan.of(from.toString(), header, survey, gridRate(survey, kind), byTime(said));
        try (RecordingReader reader = RecordingReader.open(from, options)) {
            EvenCopy copy = new EvenCopy(from, plan, reader, files);
            boolean each = kind == FileKind.EDFD && survey.samples() > 0;
            return each ? copy.eachAtItsTime(to, times.build().toArray()) : copy.onGrid(to, kind);
        }
    }
}
