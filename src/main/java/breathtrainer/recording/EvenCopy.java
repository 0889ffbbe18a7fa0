package breathtrainer.recording;

import breathtrainer.signal.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a recording on an even grid, as a plan says. */
final class EvenCopy {
    private final Path from;
    private final Plan plan;
    private final List<Path> made;
    private final OnGrid samples;

    /** @param made told of each file as it is made */
    EvenCopy(Path from, Plan plan, RecordingReader reader, List<Path> made) throws IOException {
        this.from = from;
        this.plan = plan;
        this.made = made;
        this.samples = new OnGrid(readings(reader), plan.grid(), plan.channels());
    }

    /** Those of the same time stay in their order. */
    static List<Entry> byTime(List<? extends Entry> entries) {
        return entries.stream()
                .<Entry>map(entry -> entry)
                .sorted(Comparator.comparingDouble(Entry::time))
                .toList();
    }

    Conversion.Outcome write(Path to, FileKind kind) throws IOException {
        boolean exact = kind == FileKind.EDF ? edf(to) : wfdb(to);
        return new Conversion.Outcome(plan.grid().rate(), exact, samples.moved());
    }

    private boolean edf(Path to) throws IOException {
        EdfWriter writer = new EdfWriter(from.toString(), plan);
        OutputStream disk = NewFile.create(to);
        made.add(to);
        writer.write(samples, disk);
        return writer.isExact();
    }

    private boolean wfdb(Path to) throws IOException {
        String name = String.valueOf(to.getFileName()).replaceFirst("(?i)\\.(hea|dat)$", "");
        Path header = to.resolveSibling(name + WfdbFormat.HEADER);
        WfdbWriter writer = new WfdbWriter(name, plan);
        LineFile lines = LineFile.create(header);
        made.add(header);
        try {
            Path signals = to.resolveSibling(name + ".dat");
            OutputStream disk = NewFile.create(signals);
            made.add(signals);
            writer.writeSignals(samples, disk);
            writer.header().forEach(lines::add);
        } finally {
            lines.close();
        }
        return writer.isExact();
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
