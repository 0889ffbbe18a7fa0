package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFiles;
import breathtrainer.recording.Entry.Command;
import breathtrainer.recording.Entry.Note;
import breathtrainer.recording.Entry.Reading;
import breathtrainer.signal.Sample;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** CSV to another format and back to CSV: what is kept exactly, and what to a step. */
class ThereAndBackTest {
    @Property(tries = 100, seed = "20261122")
    void decimals_of_few_steps_come_back_exactly(
            @ForAll("stored") List<Integer> stored,
            @ForAll @IntRange(max = 3) int digits,
            @ForAll @IntRange(min = -900, max = 900) int offset,
            @ForAll("kinds") FileKind kind,
            @ForAll("rates") int rate)
            throws IOException {
        double power = Math.pow(10, digits);
        double[] values = stored.stream()
                .mapToDouble(each -> ((double) each + 0.0 + Math.rint(offset * power)) / power + 0.0)
                .toArray();
        assertThat(thereAndBack(values, rate, kind)).isEqualTo(recording(values, rate));
    }

    @Test
    void the_widest_range_in_thousandths_comes_back_exactly() throws IOException {
        double[] values = {-32.767, 32.767};
        assertThat(thereAndBack(values, 1, FileKind.EDF)).isEqualTo(recording(values, 1));
        assertThat(thereAndBack(values, 1, FileKind.WFDB)).isEqualTo(recording(values, 1));
    }

    @Property(tries = 200, seed = "20261122")
    void decimals_of_many_steps_come_back_exactly_from_wfdb(
            @ForAll("storedIn32Bits") List<Integer> stored, @ForAll @IntRange(max = 15) int digits) throws IOException {
        double[] values = stored.stream()
                .mapToDouble(each -> new BigDecimal(BigInteger.valueOf(each), digits).doubleValue())
                .toArray();
        assertThat(thereAndBack(values, 50, FileKind.WFDB)).isEqualTo(recording(values, 50));
    }

    @Property(tries = 200, seed = "20261122")
    void six_figures_of_any_size_up_to_ten_come_back_exactly_from_wfdb(@ForAll("sixFigures") List<String> figures)
            throws IOException {
        double[] values = figures.stream().mapToDouble(Double::parseDouble).toArray();
        assertThat(thereAndBack(values, 125, FileKind.WFDB)).isEqualTo(recording(values, 125));
    }

    @Test
    void the_widest_ranges_of_32_bits_come_back_exactly() throws IOException {
        double[] around = {-2.147483647, 2.147483647, 1e-9};
        double[] above = {0, 4.294967294, 1e-9};
        assertThat(thereAndBack(around, 1, FileKind.WFDB)).isEqualTo(recording(around, 1));
        assertThat(thereAndBack(above, 1, FileKind.WFDB)).isEqualTo(recording(above, 1));
    }

    @Property(tries = 100, seed = "20261122")
    void values_that_are_no_decimals_come_back_from_wfdb_to_half_a_step(@ForAll("stored") List<Integer> any)
            throws IOException {
        double[] values = any.stream().mapToDouble(each -> each * Math.PI).toArray();
        DoubleSummaryStatistics range = DoubleStream.of(values).summaryStatistics();
        double steps = (range.getMax() - range.getMin()) / 4_294_967_294.0;
        double ofLarge = Math.abs(range.getMax() + range.getMin()) / 2 / Integer.MAX_VALUE;
        double half = Math.max(steps, ofLarge) / 2;
        List<Entry> back = thereAndBack(values, 50, FileKind.WFDB).stream()
                .filter(Reading.class::isInstance)
                .toList();
        for (int i = 0; i < values.length; i++) {
            double value = ((Reading) back.get(i)).sample().value(0);
            assertThat(value).isCloseTo(values[i], within(1.001 * half + Math.ulp(values[i])));
        }
    }

    @Test
    void a_range_that_is_too_long_for_its_field_is_widened_and_the_values_stay_exact() throws IOException {
        double[] values = {-1001, -1000.994, -1000.995};
        assertThat(thereAndBack(values, 1, FileKind.EDF)).isEqualTo(recording(values, 1));
    }

    @Property(tries = 100, seed = "20261122")
    void other_values_come_back_to_a_step_of_their_range(
            @ForAll("anyValues") List<Double> any, @ForAll("kinds") FileKind kind) throws IOException {
        double[] values = any.stream().mapToDouble(each -> each).toArray();
        double span = any.stream().mapToDouble(each -> each).max().orElseThrow()
                - any.stream().mapToDouble(each -> each).min().orElseThrow();
        List<Entry> back = thereAndBack(values, 50, kind).stream()
                .filter(Reading.class::isInstance)
                .toList();
        for (int i = 0; i < values.length; i++) {
            double value = ((Reading) back.get(i)).sample().value(0);
            assertThat(value).isCloseTo(values[i], within(2 * span / 65_534 + 1e-5));
        }
    }

    @Property(tries = 200, seed = "20261122")
    void in_discontinuous_edf_uneven_times_gaps_and_three_axes_come_back_exactly(@ForAll("uneven") List<Entry> entries)
            throws IOException {
        assertThat(thereAndBack(entries, OptionalDouble.empty(), FileKind.EDFD)).isEqualTo(entries);
    }

    /** Steps of a microsecond up to an hour; values missing here and there. */
    @Provide
    Arbitrary<List<Entry>> uneven() {
        Arbitrary<Long> micros = Arbitraries.longs().between(1, 3_600_000_000L);
        Arbitrary<Integer> value =
                Arbitraries.integers().between(-32_767, 32_767).injectNull(0.1);
        return Arbitraries.of(1, 3)
                .flatMap(channels -> Combinators.combine(
                                micros.list().ofMinSize(1).ofMaxSize(40),
                                value.list().ofSize(40 * channels),
                                Arbitraries.integers().between(0, 3))
                        .as((steps, values, digits) -> uneven(steps, values, channels, Math.pow(10, digits))));
    }

    private static List<Entry> uneven(List<Long> steps, List<Integer> values, int channels, double power) {
        List<Entry> entries = new ArrayList<>();
        long time = 0;
        for (int i = 0; i < steps.size(); i++) {
            double[] row = new double[channels];
            for (int k = 0; k < channels; k++) {
                Integer value = i == 0 || i == steps.size() - 1 ? Integer.valueOf(i) : values.get(i * channels + k);
                row[k] = value == null ? Double.NaN : value / power;
            }
            entries.add(new Reading(Sample.of(time / 1e6, row)));
            entries.addAll(i % 7 == 3 ? List.of(new Note(time / 1e6, "a note, number " + i)) : List.of());
            time += steps.get(i);
        }
        return entries;
    }

    private static List<Entry> thereAndBack(double[] values, int rate, FileKind kind) throws IOException {
        return thereAndBack(recording(values, rate), OptionalDouble.of(rate), kind);
    }

    private static List<Entry> thereAndBack(List<Entry> entries, OptionalDouble rate, FileKind kind)
            throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path first = disk.getPath("first.csv");
            try (RecordingWriter writer = RecordingWriter.create(first, RecordingHeader.EMPTY)) {
                for (Entry entry : entries) {
                    writer.write(entry);
                }
            }
            Path there = disk.getPath("there" + Recordings.ending(kind));
            Conversion out = new Conversion(first, RecordingOptions.NONE, List.of(), rate);
            out.write(there, kind, new NewFiles(Existing.KEEP, false), fault -> {});
            Path back = disk.getPath("back.csv");
            new Conversion(there, RecordingOptions.NONE, List.of(), OptionalDouble.empty())
                    .write(back, FileKind.CSV, new NewFiles(Existing.KEEP, false), fault -> {});
            try (RecordingReader reader = RecordingReader.open(back, RecordingOptions.NONE)) {
                return Recordings.withoutEnd(Recordings.entries(reader));
            }
        }
    }

    private static List<Entry> recording(double[] values, int rate) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            entries.add(new Reading(Sample.of((double) i / rate, values[i])));
            if (i % 5 == 4) {
                entries.add(new Command((double) i / rate, "pause"));
                entries.add(new Note((double) i / rate, "a note of some length, number " + i));
            }
        }
        return entries;
    }

    @Provide
    Arbitrary<List<Integer>> stored() {
        return Arbitraries.integers()
                .between(-32_767, 32_767)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Integer>> storedIn32Bits() {
        return Arbitraries.integers()
                .between(-Integer.MAX_VALUE, Integer.MAX_VALUE)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    /** As {@code %.6g} prints them: the smaller, the more digits after the point. */
    @Provide
    Arbitrary<List<String>> sixFigures() {
        return Combinators.combine(
                        Arbitraries.integers().between(-999_999, 999_999),
                        Arbitraries.integers().between(-8, -5))
                .as((figures, exponent) -> figures + "e" + exponent)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Double>> anyValues() {
        return Arbitraries.doubles()
                .between(-1000, 1000)
                .ofScale(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<FileKind> kinds() {
        return Arbitraries.of(FileKind.EDF, FileKind.WFDB);
    }

    @Provide
    Arbitrary<Integer> rates() {
        return Arbitraries.of(1, 3, 10, 50, 125, 128, 360, 1000);
    }
}
