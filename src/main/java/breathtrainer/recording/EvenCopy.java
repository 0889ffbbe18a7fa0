package breathtrainer.recording;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import breathtrainer.file.SameFile;
import breathtrainer.recording.edf.EdfRecords;
import breathtrainer.recording.edf.EdfWriter;
import breathtrainer.recording.entry.SampleReader;
import breathtrainer.recording.even.ConversionPlan;
import breathtrainer.recording.even.EvenValues;
import breathtrainer.recording.even.OnGrid;
import breathtrainer.recording.even.OneByOne;
import breathtrainer.recording.wfdb.WfdbFormat;
import breathtrainer.recording.wfdb.WfdbWriter;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes a recording in whole numbers as a plan says: on an even grid, or each sample at its own time. */
final class EvenCopy {
    private final Path from;
    private final ConversionPlan plan;
    private final Existing existing;
    private final List<Path> made;
    private final SampleReader readings;

    /** @param made told of each file as it is made */
    EvenCopy(Path from, ConversionPlan plan, RecordingReader reader, Existing existing, List<Path> made) {
        this.from = from;
        this.plan = plan;
        this.existing = existing;
        this.made = made;
        this.readings = readings(reader);
    }

    ConversionOutcome onGrid(Path to, FileKind kind) throws IOException {
        OnGrid samples = new OnGrid(readings, plan.grid(), plan.channels());
        OptionalLong steps = kind == FileKind.WFDB ? wfdb(to, samples) : edf(to, EdfRecords.even(plan), samples);
        return new ConversionOutcome(plan.grid().rate(), steps, samples.moved());
    }

    /** @param times of the samples, in seconds of the recording's clock; at least one */
    ConversionOutcome eachAtItsTime(Path to, double[] times) throws IOException {
        OptionalLong steps = edf(to, EdfRecords.each(times), new OneByOne(readings, plan.channels()));
        return new ConversionOutcome(Double.NaN, steps, 0);
    }

    private OptionalLong edf(Path to, EdfRecords records, EvenValues samples) throws IOException {
        EdfWriter writer = new EdfWriter(from.toString(), plan, records);
        OutputStream disk = create(to);
        writer.write(samples, disk);
        return writer.steps();
    }

    private OptionalLong wfdb(Path to, OnGrid samples) throws IOException {
        String name = String.valueOf(to.getFileName()).replaceFirst("(?i)\\.(hea|dat)$", "");
        Path header = to.resolveSibling(name + WfdbFormat.HEADER);
        WfdbWriter writer = new WfdbWriter(name, plan);
        SameFile.refuse(from, header);
        LineFile lines = LineFile.create(header, existing);
        made.add(header);
        try {
            Path signals = to.resolveSibling(name + ".dat");
            OutputStream disk = create(signals);
            writer.writeSignals(samples, disk);
            writer.header().forEach(lines::add);
        } finally {
            lines.close();
        }
        return writer.steps();
    }

    private OutputStream create(Path file) throws IOException {
        SameFile.refuse(from, file);
        OutputStream disk = NewFile.create(file, existing);
        made.add(file);
        return disk;
    }

    private static SampleReader readings(RecordingReader reader) {
        return new SampleReader() {
            @Override
            public @Nullable Sample next() throws IOException {
                for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                    if (entry.get() instanceof Entry.Reading reading) {
                        return reading.sample();
                    }
                }
                return null;
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }
}
