package breathtrainer.recording.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingSource;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One recording, 50 readings a second, in the many ways in which people have it. */
class TableLayoutTest {
    private static final int ROWS = 60;
    private static final double STEP = 0.02; // seconds

    @TempDir
    private Path folder;

    /** Head, what parts the fields, and how many of the unit of time make a second. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            time_s,belt~!,!1
            Time (s),Force (N)~!,!1
            Latest: Time (s),Latest: Force (N)~!,!1
            Run 2: Time(ms),Run 2: Force(N)~!,!1000
            Data Set 1:Time(s);Data Set 1:Force(N)~!;!1
            Zeit [ms];Brustgurt~!;!1000
            Temps (s);Respiration~!;!1
            tiempo_ms|resp~!|!1000
            Elapsed;Atmung~!;!1
            time [s/256],thorax~!,!256
            time [s/1024],thorax~!,!1024
            Time (min),Resp~!,!0.016666666666666666
            time,resp~!,!1000
            timestamp,value~!,!1000000
            timestamp,value~!,!1000000000
            t_us,value~!,!1000000
            sep=;~Time (s);Resp~!;!1
            Subject: nobody~Date: 1.2.2026~~time_s,resp~!,!1
            % made by hand~% Sample Rate = 50 Hz~time_s,resp~!,!1
            Shimmer_AB12_Timestamp_Unix_CAL,Shimmer_AB12_Resp_CAL~ms,mV~!,!1000
            # time_s resp~! !1
            t belt~! !1
            Interval=,0.02 s~ChannelTitle=,Resp belt~UnitName=,V~!,!1
            nobody.acq~20 msec/sample~1 channels~RSP~Volts~min,CH1~,60~!,!0.016666666666666666
            ~! !1
            ~,!,!1000
            \uFEFFtime_s,belt~!,!1
            'time','RESP'~'s','NU'~!,!1
            """)
    void is_read_as_the_same_recording(String head, String separator, double perSecond) throws IOException {
        String begin = head.replace("~", "\n").replaceFirst("^\n", "").replaceFirst("^,$", "");
        expectAll(begin, i -> number(i * STEP * perSecond) + separator + value(i));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s 10:15:%06.3f",
                "%sT10:15:%06.3f",
                "%sT10:15:%06.3fZ",
                "%sT10:15:%06.3f+01:00",
                "[%s 10:15:%06.3f]"
            })
    void days_and_clocks_are_times(String pattern) throws IOException {
        for (String day : List.of("2026-11-22", "2026/11/22", "22/11/2026", "11/22/2026", "22.11.2026")) {
            expectAll("Time,Breath\n", i -> String.format(Locale.ROOT, pattern, day, i * STEP) + "," + value(i));
        }
    }

    @Test
    void a_clock_goes_on_over_midnight() throws IOException {
        expectAll("Time,Resp\n", i -> clock(86_399.5 + i * STEP) + "," + value(i));
    }

    @Test
    void minutes_and_seconds_are_times() throws IOException {
        expectAll("Elapsed,Resp\n", i -> String.format(Locale.ROOT, "0:%05.2f", i * STEP) + "," + value(i));
    }

    @Test
    void decimals_may_have_a_comma() throws IOException {
        for (String separator : List.of(";", "\t", " ", "|")) {
            expectAll(
                    "Zeit_s" + separator + "Gurt\n",
                    i -> (number(i * STEP) + separator + value(i) + ",25").replace(".", ","),
                    0.25);
        }
    }

    @Test
    void breath_is_known_among_other_signals() throws IOException {
        expectAll("time_s,ECG,RESP,EDA\n", i -> number(i * STEP) + "," + i % 7 + "," + value(i) + ",3");
        expectAll("time_s,RSP,PPG\n", i -> number(i * STEP) + "," + value(i) + "," + i % 7);
    }

    @Test
    void a_rate_may_stand_in_the_head() throws IOException {
        for (String head : List.of("at 50 Hz", "Sampling Rate: 50", "20 ms/sample")) {
            expectAll(head + "\nIndex,Resp\n", i -> i + "," + value(i));
        }
    }

    @Test
    void a_clock_that_starts_again_loses_nothing() throws IOException {
        List<Sample> read =
                read("millis,resp\n" + rows(i -> i * 20 + 5000 + "," + value(i)) + rows(i -> i * 20 + "," + value(i)));
        assertThat(read).hasSize(2 * ROWS);
        assertThat(read.get(ROWS).time() - read.get(ROWS - 1).time()).isEqualTo(2, within(1e-9));
    }

    @Test
    void readings_that_came_together_are_spread() throws IOException {
        List<Sample> read = read("timestamp,resp\n" + rows(i -> i / 4 * 80 + "," + value(i)));
        assertThat(read).hasSize(ROWS);
        for (int i = 1; i < ROWS; i++) {
            assertThat(read.get(i).time() - read.get(i - 1).time()).isEqualTo(STEP, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            time_s,a,b ! which of them is the belt: a, b. Choose one with --column.
            time_s,ECG,EDA,PPG ! which of them is the belt: ECG, EDA, PPG. Choose one with --column.
            a,b,c ! which of them is the belt: a, b, c. Choose one with --column.
            """)
    void what_is_not_plain_is_asked(String names, String question) {
        int others = names.split(",", -1).length - 1;
        assertThatThrownBy(() ->
                        read(names + "\n" + rows(i -> number(i * STEP) + ("," + (i % 7) * (i % 5)).repeat(others))))
                .isInstanceOf(RecordingException.class)
                .hasMessageEndingWith(question);
    }

    @Test
    void a_column_can_be_chosen_by_its_number() throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.csv"), "time_s,a,b\n" + rows(i -> number(i * STEP) + ",1," + value(i)));
        try (RecordingSource source =
                RecordingSource.open(file, new RecordingOptions(OptionalDouble.empty(), Optional.of("3")))) {
            assertThat(source.next().orElseThrow().value(0)).isEqualTo(value(0));
        }
    }

    /** Numbers alone; the rest lies beside them. */
    @Test
    void a_sidecar_of_bids_tells_rate_and_columns() throws IOException {
        Path table = folder.resolve("sub-01_task-rest_physio.tsv.gz");
        Files.writeString(
                folder.resolve("sub-01_task-rest_physio.json"),
                "{\"SamplingFrequency\": 50.0, \"StartTime\": -7.2, \"Columns\": [\"cardiac\", \"respiratory\", \"trigger\"]}");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(table))) {
            packed.write(rows(i -> i % 7 + "\t" + value(i) + "\t" + (i % 25 == 0 ? 1 : 0))
                    .getBytes(StandardCharsets.UTF_8));
        }
        List<Sample> read = read(table);
        assertThat(read).hasSize(ROWS);
        assertThat(read.get(10).time()).isEqualTo(10 * STEP, within(1e-9));
        assertThat(read.get(10).value(0)).isEqualTo(value(10));
    }

    @Test
    void a_sidecar_that_tells_nothing_is_as_none() throws IOException {
        for (String json : List.of("", "[]", "{\"SamplingFrequency\": 1e-320, \"Columns\": 3}", "[".repeat(100_000))) {
            Files.writeString(folder.resolve("x.json"), json);
            Path table = Files.writeString(folder.resolve("x.tsv"), rows(i -> value(i) + "\t" + i % 7));
            assertThatThrownBy(() -> read(table)).hasMessageContaining("has 2 columns without names");
        }
    }

    private void expectAll(String head, IntFunction<String> row) throws IOException {
        expectAll(head, row, 0);
    }

    private void expectAll(String head, IntFunction<String> row, double more) throws IOException {
        List<Sample> read = read(head + rows(row));
        assertThat(read).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            assertThat(read.get(i).time() - read.get(0).time()).isEqualTo(i * STEP, within(1e-4));
            assertThat(read.get(i).value(0)).isEqualTo(value(i) + more);
        }
    }

    private List<Sample> read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("x.csv"), text));
    }

    private static List<Sample> read(Path file) throws IOException {
        List<Sample> read = new ArrayList<>();
        try (RecordingSource source = RecordingSource.open(file, RecordingOptions.NONE)) {
            for (Optional<Sample> sample = source.next(); sample.isPresent(); sample = source.next()) {
                read.add(sample.get());
            }
        }
        return read;
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static int value(int row) {
        return 500 + (int) Math.round(60 * Math.sin(row / 9.0));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.8f", number).replaceFirst("\\.?0+$", "");
    }

    private static String clock(double seconds) {
        double day = seconds % 86_400;
        return String.format(Locale.ROOT, "%02d:%02d:%06.3f", (int) day / 3600, (int) day % 3600 / 60, day % 60);
    }
}
