package breathtrainer.recording;

import breathtrainer.file.NewFiles;
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
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes a recording in whole numbers as a plan says: on an even grid, or each sample at its own time. */
final class EvenCopy {
    private final Path from;
    private final ConversionPlan plan;
    private final NewFiles files;
    private final SampleReader readings;

    EvenCopy(Path from, ConversionPlan plan, RecordingReader reader, NewFiles files) {
        this.from = from;
        this.plan = plan;
        this.files = files;
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
        OutputStream disk = files.create(to);
        writer.write(samples, disk);
        return writer.steps();
    }

    private OptionalLong wfdb(Path to, OnGrid samples) throws IOException {
        String name = String.valueOf(to.getFileName()).replaceFirst("(?i)\\.(hea|dat)$", "");
        Path header = to.resolveSibling(name + WfdbFormat.HEADER);
        WfdbWriter writer = new WfdbWriter(name, plan);
        LineFile lines = LineFile.create(header, files);
        try {
            OutputStream disk = files.create(to.resolveSibling(name + ".dat"));
            writer.writeSignals(samples, disk);
            writer.header().forEach(lines::add);
        } finally {
            lines.close();
        }
        return writer.steps();
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
