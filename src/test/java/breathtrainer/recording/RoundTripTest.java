package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.recording.Entry.Ask;
import breathtrainer.recording.Entry.Command;
import breathtrainer.recording.Entry.Note;
import breathtrainer.recording.Entry.Reading;
import breathtrainer.signal.Sample;
import breathtrainer.text.VisibleText;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Writing and reading are each other's opposite. */
class RoundTripTest {
    @Property(tries = 300, seed = "20261122")
    void what_was_written_is_read(@ForAll("headers") RecordingHeader header, @ForAll("recordings") List<Entry> entries)
            throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = write(disk.getPath("first.csv"), header, entries);
            try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
                assertThat(Recordings.entries(reader)).isEqualTo(entries);
                assertThat(reader.faults()).isEmpty();
                assertThat(reader.header().values()).containsAllEntriesOf(header.values());
            }
        }
    }

    @Property(tries = 300, seed = "20261122")
    void writing_what_was_read_gives_the_same_bytes(
            @ForAll("headers") RecordingHeader header, @ForAll("recordings") List<Entry> entries) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path first = write(disk.getPath("first.csv"), header, entries);
            try (RecordingReader reader = RecordingReader.open(first, RecordingOptions.NONE)) {
                Path second = write(disk.getPath("second.csv"), reader.header(), Recordings.entries(reader));
                assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
            }
        }
    }

    private static Path write(Path file, RecordingHeader header, List<Entry> entries) throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, header)) {
            for (Entry entry : entries) {
                writer.write(entry);
            }
        }
        return file;
    }

    @Provide
    Arbitrary<RecordingHeader> headers() {
        Arbitrary<String> keys =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> values = Arbitraries.strings().ofMaxLength(20).map(RoundTripTest::line);
        return Arbitraries.maps(keys, values).ofMaxSize(5).map(RoundTripTest::header);
    }

    private static RecordingHeader header(Map<String, String> values) {
        RecordingHeader header = RecordingHeader.EMPTY;
        for (Map.Entry<String, String> each : values.entrySet()) {
            header = header.with(each.getKey(), each.getValue());
        }
        return header;
    }

    private static String line(String text) {
        return VisibleText.without(text.replaceAll("[\\p{IsWhite_Space}\uFFFE]", " "));
    }

    /** The first entry is a reading that tells how many values there are. */
    @Provide
    Arbitrary<List<Entry>> recordings() {
        return Arbitraries.of(1, 3).flatMap(channels -> {
            Arbitrary<Double> values = Arbitraries.doubles().between(-1e12, 1e12);
            Arbitrary<double[]> first = values.array(double[].class).ofSize(channels);
            Arbitrary<Step> steps = Combinators.combine(
                            Arbitraries.oneOf(
                                    Arbitraries.just(0.02),
                                    Arbitraries.doubles().between(0, 1e6)),
                            Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
                            values.injectNull(0.1).list().ofSize(channels),
                            Arbitraries.strings().ofMinLength(1).ofMaxLength(12).map(RoundTripTest::line))
                    .as(Step::new);
            return Combinators.combine(first, steps.list().ofMaxSize(30)).as(RoundTripTest::recording);
        });
    }

    private record Step(double seconds, int kind, List<Double> values, String text) {}

    private static List<Entry> recording(double[] first, List<Step> steps) {
        List<Entry> entries = new ArrayList<>(List.of(new Reading(Sample.of(0, first))));
        double time = 0;
        for (Step step : steps) {
            time += step.seconds();
            entries.add(entry(time, step));
        }
        return entries;
    }

    private static Entry entry(double time, Step step) {
        if (step.kind() == 1) {
            return new Command(time, "x" + step.text().replace(" ", ""));
        }
        if (step.kind() == 3) {
            return new Ask(time, "usual");
        }
        if (step.kind() == 2) {
            return new Note(time, ("x " + step.text()).strip());
        }
        double[] values = step.values().stream()
                .mapToDouble(each -> each == null ? Double.NaN : each)
                .toArray();
        return new Reading(Sample.of(time, values));
    }
}
