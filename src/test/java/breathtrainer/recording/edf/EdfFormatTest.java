package breathtrainer.recording.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.recording.EdfBytes;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.Recordings;
import breathtrainer.recording.entry.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdfFormatTest {
    private static final String[] RAW = {"-100", "100", "-100", "100"};

    @TempDir
    private Path folder;

    @Test
    void plain_edf_is_read_by_its_rate_and_range() throws IOException {
        EdfBytes edf = new EdfBytes().records("2").signal("Resp", "mV", 2, "0", "10", "0", "1000");
        assertThat(read(edf.samples(0, 58, 1000, 7))).containsExactly("0 0", "0.5 0.58", "1 10", "1.5 0.07");
    }

    @Test
    void bdf_is_the_same_with_24_bits() throws IOException {
        EdfBytes bdf = new EdfBytes()
                .wide()
                .kind("24BIT")
                .records("2")
                .signal("Resp", "uV", 2, "-8388608", "8388607", "-8388608", "8388607")
                .signal("Status", "", 1, "-8388608", "8388607", "-8388608", "8388607");
        bdf.samples(0, 70_000).samples(3).samples(-70_000, -8_388_608).samples(4);
        assertThat(read(bdf)).containsExactly("0 0", "0.5 70000", "1 -70000", "1.5 -8388608");
    }

    @Test
    void bdf_plus_tells_when_its_records_begin_and_what_was_said() throws IOException {
        EdfBytes bdf = new EdfBytes()
                .wide()
                .kind("BDF+D")
                .records("2")
                .signal("Resp", "uV", 1, "-8388608", "8388607", "-8388608", "8388607")
                .signal("BDF Annotations", "", 20, "-1", "1", "-8388608", "8388607");
        bdf.samples(1)
                .said(60, "+0\u0014\u0014\u0000")
                .samples(2)
                .said(60, "+5\u0014\u0014\u0000+5.5\u0014cough\u0014\u0000");
        assertThat(read(bdf)).containsExactly("0 1", "5 2", "# 5.500 cough");
    }

    @Test
    void the_header_tells_sensor_unit_rate_and_day() throws IOException {
        Path file = file(new EdfBytes().signal("Resp belt", "mV", 2, RAW).samples(1, 2));
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
            assertThat(reader.header().values())
                    .containsEntry("sensor", "Resp belt")
                    .containsEntry("unit", "mV")
                    .containsEntry("rate_hz", "2")
                    .containsEntry("started", "1987-09-16T20:35:00");
        }
    }

    @Test
    void the_breath_is_found_among_signals_of_different_rates() throws IOException {
        EdfBytes edf = new EdfBytes()
                .records("2")
                .signal("EEG Fpz-Cz", "uV", 3, RAW)
                .signal("Resp oro-nasal", "", 1, RAW)
                .signal("Temp rectal", "C", 2, RAW);
        edf.samples(1, 2, 3).samples(40).samples(5, 6);
        edf.samples(7, 8, 9).samples(41).samples(5, 6);
        assertThat(read(edf))
                .containsExactly(
                        "0 40",
                        "1 41",
                        "belt.edf: EDF, 1 readings a second; breath from signal 'Resp oro-nasal' of 3.");
        assertThat(Recordings.log(file(edf), Recordings.column("temp rectal")))
                .containsExactly("0 5", "0.5 6", "1 5", "1.5 6");
    }

    /** More than are fetched at once; of each kind, with a note in every thousandth. */
    @ParameterizedTest
    @ValueSource(strings = {"EDF+C", "EDF+D"})
    void many_short_records(String kind) throws IOException {
        EdfBytes edf = new EdfBytes()
                .kind(kind)
                .records("20000")
                .lasting("0.5")
                .signal("Belt", "", 1, RAW)
                .annotations(12);
        for (int i = 0; i < 20_000; i++) {
            edf.samples(i % 100)
                    .said(
                            24,
                            "+" + i / 2.0 + "\u0014\u0014\0" + (i % 1000 == 9 ? "+" + i / 2 + "\u0014n\u0014\0" : ""));
        }
        List<String> read = read(edf);
        assertThat(read).contains("9999.5 99", "5000 0", "# 9504.000 n");
        assertThat(read.stream().filter(line -> line.startsWith("#"))).hasSize(20);
    }

    @Test
    void three_axes_are_an_accelerometer() throws IOException {
        EdfBytes edf = new EdfBytes();
        for (String axis : List.of("acc z", "acc x", "ECG", "acc y")) {
            edf.signal(axis, "g", 1, RAW);
        }
        assertThat(read(edf.samples(3, 1, 9, 2)))
                .containsExactly(
                        "0 1 2 3",
                        "belt.edf: EDF, 1 readings a second; accelerometer from signals 'acc x', 'acc y', 'acc z' of 4.");
    }

    @Test
    void annotations_become_commands_and_notes_in_their_place() throws IOException {
        EdfBytes edf = new EdfBytes()
                .kind("EDF+C")
                .records("2")
                .signal("Belt", "", 2, RAW)
                .annotations(30);
        edf.samples(1, 2).said(60, "+0\u0014\u0014\0+1.5\u001530\u0014Sleep stage W\u0014later\u0014\0");
        edf.samples(3, 4).said(60, "+1\u0014\u0014\0+0.500\u0014command pause\u0014\0-2\u0014bét\u0014\0");
        assertThat(read(edf))
                .containsExactly(
                        "# -2.000 bét",
                        "0 1",
                        "0.5 2",
                        "# 0.500 command pause",
                        "1 3",
                        "1.5 4",
                        "# 1.500 Sleep stage W",
                        "# 1.500 later");
    }

    @Test
    void the_time_of_the_first_record_may_be_a_part_of_a_second() throws IOException {
        EdfBytes edf = new EdfBytes().kind("EDF+C").signal("Belt", "", 2, RAW).annotations(10);
        assertThat(read(edf.samples(1, 2).said(20, "+0.25\u0014\u0014"))).containsExactly("0.25 1", "0.75 2");
    }

    @Test
    void records_of_a_discontinuous_file_say_when_they_begin_and_none_goes_back() throws IOException {
        EdfBytes edf = new EdfBytes()
                .kind("EDF+D")
                .records("4")
                .signal("Belt", "", 2, RAW)
                .annotations(10);
        edf.samples(1, 2).said(20, "+0\u0014\u0014");
        edf.samples(3, 4).said(20, "+10.1\u0014\u0014");
        edf.samples(5, 6).said(20, "+9\u0014\u0014");
        edf.samples(7, 8).said(20, "+12\u0014\u0014");
        assertThat(read(edf))
                .containsExactly(
                        "0 1",
                        "0.5 2",
                        "10.1 3",
                        "10.6 4",
                        "12 7",
                        "12.5 8",
                        "belt.edf: data record 3 begins at 9 s, before the one ahead of it ends; it was left out");
    }

    @Test
    void a_recording_that_is_running_has_minus_1_records() throws IOException {
        EdfBytes edf = new EdfBytes().records("-1").signal("Belt", "", 1, RAW);
        assertThat(read(edf.samples(1, 2, 3))).containsExactly("0 1", "1 2", "2 3");
    }

    @Test
    void a_torn_file_is_read_as_far_as_whole_records_go() throws IOException {
        byte[] whole = new EdfBytes()
                .records("3")
                .signal("Belt", "", 2, RAW)
                .samples(1, 2, 3, 4, 5, 6)
                .bytes();
        Path file = Files.write(folder.resolve("belt.edf"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(Recordings.log(file, RecordingOptions.NONE))
                .containsExactly(
                        "0 1",
                        "0.5 2",
                        "1 3",
                        "1.5 4",
                        "belt.edf: it ends early: 2 whole data records are there and were read");
    }

    @Test
    void what_lies_outside_of_the_range_is_missing() throws IOException {
        assertThat(read(new EdfBytes().signal("Belt", "", 3, RAW).samples(100, 101, -32768)))
                .containsExactly(
                        "0 100", Decimal.print(1 / 3.0, 0) + " missing", Decimal.print(2 / 3.0, 0) + " missing");
    }

    @Test
    void what_the_header_says_wrongly_is_told_with_its_place() throws IOException {
        refused(
                new EdfBytes().records("many").signal("Belt", "", 1, RAW),
                "byte 236: the number of data records 'many'");
        refused(new EdfBytes().lasting("0").signal("Belt", "", 1, RAW).samples(1), "no rate of a sensor");
        refused(new EdfBytes().signal("Belt", "", 0, RAW), "no rate of a sensor");
        refused(new EdfBytes().signal("Belt", "", 1, "low", "1", "0", "1").samples(1), "range of the signal 'Belt'");
        refused(new EdfBytes().lasting("1e300").signal("Belt", "", 1, RAW).samples(1), "no rate of a sensor");
        refused(new EdfBytes().lasting("99999999").signal("Belt", "", 1, RAW).samples(1), "no rate of a sensor");
        refused(
                new EdfBytes().signal("Belt", "", 1, "0", "1e300", "0", "1").samples(1),
                "0 to 1e300, is none of a sensor");
        refused(new EdfBytes().annotations(2).samples(0, 0), "holds only annotations");
        refused(
                new EdfBytes().signal("A", "", 1, RAW).signal("B", "", 1, RAW).samples(1, 2),
                "A, B. Choose one with --column.");
        refused(new EdfBytes().signal("Belt", "", 1, RAW), "holds no readings");
    }

    @Test
    void a_record_that_is_said_to_be_enormous_takes_no_memory() throws IOException {
        EdfBytes enormous = new EdfBytes().lasting("86400").signal("Belt", "", 99_999_999, RAW);
        refused(enormous.samples(1), "holds no readings");
        refused(enormous.records("99999999"), "holds no readings");
    }

    @Property(tries = 300, seed = "20261122")
    void any_damage_to_the_header_ends_in_readings_or_a_sentence(
            @ForAll @IntRange(max = 767) int place, @ForAll byte damage) throws IOException {
        byte[] file = new EdfBytes()
                .kind("EDF+D")
                .records("2")
                .signal("Belt", "", 2, RAW)
                .annotations(6)
                .samples(1, 2)
                .said(12, "+0\u0014\u0014")
                .samples(3, 4)
                .said(12, "+1\u0014\u0014")
                .bytes();
        file[place] = damage;
        Path written = Files.write(Files.createTempFile("damaged", ".edf"), file);
        try {
            assertThat(Recordings.log(written, RecordingOptions.NONE)).hasSizeBetween(1, 100);
        } catch (RecordingException refused) {
            assertThat(refused.getMessage()).contains(".edf").doesNotContain("Exception");
        } finally {
            Files.delete(written);
        }
    }

    private void refused(EdfBytes edf, String why) throws IOException {
        Path file = file(edf);
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .isInstanceOf(RecordingException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(why);
    }

    private List<String> read(EdfBytes edf) throws IOException {
        return Recordings.log(file(edf), RecordingOptions.NONE);
    }

    private Path file(EdfBytes edf) throws IOException {
        return Files.write(folder.resolve("belt.edf"), edf.bytes());
    }
}
