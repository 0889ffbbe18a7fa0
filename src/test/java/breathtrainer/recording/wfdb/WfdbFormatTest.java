package breathtrainer.recording.wfdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.Recordings;
import breathtrainer.recording.entry.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WfdbFormatTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "16, 0100 feff 0080 ff7f, 1 -2 missing 32767",
        "61, 0001 fffe 8000 7fff, 1 -2 missing 32767",
        "160, 0180 fe7f 0000 ffff, 1 -2 missing 32767",
        "80, 81 7e 00 ff, 1 -2 missing 127",
        "24, 010000 feffff 000080 ffff7f, 1 -2 missing 8388607",
        "32, 01000000 feffffff 00000080 ffffff7f, 1 -2 missing 2147483647",
        "212, 01f0fe 0078ff, 1 -2 -2048 2047",
    })
    void every_way_to_store_numbers(int format, String bytes, String values) throws IOException {
        record("belt 1 1\nbelt.dat %d 1\n".formatted(format), bytes);
        String[] expected = values.replace("-2048", "missing").split(" ", -1);
        assertThat(read())
                .containsExactly("0 " + expected[0], "1 " + expected[1], "2 " + expected[2], "3 " + expected[3]);
    }

    @Test
    void two_signals_of_twelve_bits_as_the_arrhythmia_database_has_them() throws IOException {
        record(
                "100 2 360 2\nbelt.dat 212 200 11 1024 995 -22131 0 MLII\nbelt.dat 212 200 11 1024 1011 20052 0 resp\n",
                "e333f3e333f3");
        assertThat(read())
                .containsExactly(
                        "0 -0.065",
                        Decimal.print(1 / 360.0, 0) + " -0.065",
                        "belt.hea: WFDB, 360 readings a second; breath from signal 'resp' of 2.");
    }

    @Test
    void a_skewed_signal_with_several_samples_in_a_frame_behind_a_prologue() throws IOException {
        record("""
                # driver
                belt 2 10 4 10:15:00.500 22/11/2026
                belt.dat 16 100 12 0 0 0 0 ECG
                belt.dat 16x2:1+4 10(100)/ohm 12 0 0 0 0 RESP
                # <age>: 44
                # 69 M
                """, "aaaaaaaa" + "0900 6400 6e00" + "0900 7800 8200" + "0900 8c00 0080" + "0900 a000 aa00");
        try (RecordingReader reader = RecordingReader.open(folder.resolve("belt.hea"), RecordingOptions.NONE)) {
            assertThat(reader.header().values())
                    .containsEntry("unit", "ohm")
                    .containsEntry("sensor", "RESP")
                    .containsEntry("rate_hz", "20")
                    .containsEntry("started", "2026-11-22T10:15:00");
        }
        assertThat(read()).startsWith("0 2", "0.05 3", "0.1 4", "0.15 missing", "0.2 6", "0.25 7");
    }

    @Test
    void where_gain_and_rate_are_missing_they_are_200_and_250() throws IOException {
        record("belt 1\nbelt.dat 16\n", "c800 6400");
        assertThat(read()).containsExactly("0 1", "0.004 0.5");
        record("belt 1 250/25(7) 2\nbelt.dat 16 0(100)/mV\n", "2c01 6400");
        assertThat(read()).containsExactly("0 1", "0.004 0");
    }

    @Test
    void a_signal_file_finds_its_header() throws IOException {
        record("belt 1 2 2\nbelt.dat 16 1\n", "0100 0200");
        assertThat(Recordings.log(folder.resolve("belt.dat"), RecordingOptions.NONE))
                .containsExactly("0 1", "0.5 2");
    }

    @Test
    void a_signal_in_another_file_is_read_from_there() throws IOException {
        record("belt 2 2 1\necg.dat 16 1 16 0 0 0 0 ECG\nbelt.dat 16 1 16 0 0 0 0 Breathing\n", "0100");
        assertThat(read()).contains("0 1");
    }

    @Test
    void a_torn_signal_file_is_read_as_far_as_it_goes() throws IOException {
        record("belt 1 1 5\nbelt.dat 16 1\n", "0100 0200 03");
        assertThat(read())
                .containsExactly("0 1", "1 2", "belt.hea: belt.dat ends early: 2 of 5 samples are there and were read");
    }

    @Test
    void more_than_the_header_tells_of_is_not_read() throws IOException {
        record("belt 1 1 1\nbelt.dat 16 1\n", "0100 0200");
        assertThat(read()).containsExactly("0 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            belt 1 50~belt.dat 8 1~                   | WFDB format 8, which is not read here; 16, 24, 32, 61, 80, 160, 212 are
            belt 2 50~belt.dat 16 1~                  | tells of 2 signals and describes 1
            belt 2 50~belt.dat 16 1~what is this~     | :3: 'what is this' describes no signal
            belt 1 50~gone.dat 16 1~                  | the signal file 'gone.dat' is not beside the header
            belt 1 50~../belt.dat 16 1~               | the signal file '../belt.dat' is not beside the header
            belt 1 50~/etc/passwd 16 1~               | the signal file '/etc/passwd' is not beside the header
            belt 1 0~belt.dat 16 1~                   | the rate '0' is none of a sensor
            belt 1 50~belt.dat 16+999 1~              | holds no readings
            belt 1 50~belt.dat 16:999999999 1~        | holds no readings
            belt 1 50~belt.dat 16x999999999 1~        | :2: 999999999 samples in a frame
            belt 1 50~belt.dat 16x1000000 1~          | 1000000 samples of 'belt.dat' in a frame
            belt 1 1e-320~belt.dat 16 1~              | the rate '1e-320' is none of a sensor: those are from 0.001 to 1000000
            belt 1 1e308~belt.dat 16 1~               | the rate '1e308' is none of a sensor
            belt 1 50~belt.dat 16 1e-320~             | makes readings of it that no sensor gives
            belt 2 50~belt.dat 16 1 0 0 0 0 0 A~belt.dat 16 1 0 0 0 0 0 B~ | A, B. Choose one with --column.
            """)
    void what_cannot_be_read_is_told(String header, String why) throws IOException {
        record(header.strip().replace("~", "\n"), "0100 0200");
        assertThatThrownBy(this::read).isInstanceOf(RecordingException.class).hasMessageContaining(why);
    }

    @Property(tries = 300, seed = "20261122")
    void any_damage_to_the_header_ends_in_readings_or_a_sentence(
            @ForAll @IntRange(max = 70) int place, @ForAll @IntRange(min = 32, max = 126) int damage)
            throws IOException {
        Path home = Files.createTempDirectory("damaged");
        StringBuilder header = new StringBuilder(
                "# a driver\nbelt 2 50 2\nbelt.dat 16x2:0+0 10(100)/ohm 12 0 0 0 0 RESP\nbelt.dat 16 1\n");
        header.setCharAt(place, (char) damage);
        Path file = Files.writeString(home.resolve("belt.hea"), header);
        Path signals = Files.write(home.resolve("belt.dat"), new byte[12]);
        try {
            assertThat(Recordings.log(file, RecordingOptions.NONE)).hasSizeBetween(1, 100);
        } catch (RecordingException refused) {
            assertThat(refused.getMessage()).contains("belt.").doesNotContain("Exception");
        } finally {
            Files.delete(file);
            Files.delete(signals);
            Files.delete(home);
        }
    }

    private void record(String header, String signals) throws IOException {
        Files.writeString(folder.resolve("belt.hea"), header);
        Files.write(folder.resolve("belt.dat"), HexFormat.of().parseHex(signals.replace(" ", "")));
    }

    private List<String> read() throws IOException {
        return Recordings.log(folder.resolve("belt.hea"), RecordingOptions.NONE);
    }
}
