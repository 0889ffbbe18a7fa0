package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFiles;
import breathtrainer.recording.Entry.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
    private static final String PRACTICE = """
            # breath-recording: 1
            # started: 2026-11-22T10:15:00+01:00
            # sensor: belt, BT1 adc0-328p
            # unit: raw
            # routine: mid-back, length short
            # inverted: yes
            time_s,belt
            12.340,580
            12.360,-3
            12.380,
            12.400,32767
            # 12.400 command pause
            # 12.405 ask in
            # 12.410 the wearer said: bét
            12.420,4
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_practice_there_and_back_is_the_same_but_for_points_behind_its_end(FileKind kind) throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        Path there = convert(file, Recordings.ending(kind), kind);
        try (RecordingReader first = RecordingReader.open(file, RecordingOptions.NONE);
                RecordingReader second = RecordingReader.open(there, RecordingOptions.NONE)) {
            assertThat(Recordings.withoutEnd(Recordings.entries(second))).isEqualTo(Recordings.entries(first));
            Map<String, String> told = new HashMap<>(first.header().values());
            told.remove(RecordingHeader.VERSION);
            assertThat(second.header().values()).containsAllEntriesOf(told);
        }
    }

    @Test
    void onsets_are_added_at_their_time() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1\n0.5,2\n1,3\n");
        List<Note> onsets = List.of(new Note(0.7, "exhale"), new Note(-1, "inhale"));
        for (FileKind kind : FileKind.values()) {
            Path to = folder.resolve("onsets-" + kind + Recordings.ending(kind));
            new Conversion(file, RecordingOptions.NONE, onsets, OptionalDouble.empty())
                    .write(to, kind, new NewFiles(Existing.KEEP, false), fault -> {});
            assertThat(Recordings.log(to, RecordingOptions.NONE))
                    .startsWith("# -1.000 inhale", "0 1", "0.5 2", "# 0.700 exhale", "1 3");
        }
    }

    @ParameterizedTest
    @CsvSource({"50, '0.001,0.019,0.043,0.06', 0.001 0.021 0.041 0.061, 2", "10, '0,0.1,0.3,0.4', 0 0.1 0.2 0.3 0.4, 0"
    })
    void samples_beside_the_grid_move_to_its_nearest_point(double rate, String times, String points, double moved)
            throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n" + times.replace(",", ",7\n") + ",7\n");
        Path to = folder.resolve("even.hea");
        ConversionOutcome outcome = new Conversion(file, RecordingOptions.NONE, List.of(), OptionalDouble.of(rate))
                .write(to, FileKind.WFDB, new NewFiles(Existing.KEEP, false), fault -> {});
        assertThat(outcome.moved() * 1000).isCloseTo(moved, within(1e-6));
        assertThat(String.join(
                        " ",
                        Recordings.log(to, RecordingOptions.NONE).stream()
                                .map(line -> line.split(" ", -1)[0])
                                .toList()))
                .isEqualTo(points);
    }

    @Test
    void a_dropped_sample_is_read_back_as_missing() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1\n0.1,2\n0.3,4\n0.4,5\n");
        assertThat(Recordings.log(convert(file, ".hea", FileKind.WFDB), RecordingOptions.NONE))
                .containsExactly("0 1", "0.1 2", "0.2 missing", "0.3 4", "0.4 5");
    }

    @ParameterizedTest
    @EnumSource(names = {"EDF", "WFDB"})
    void a_point_that_had_no_sample_is_no_row_of_csv(FileKind kind) throws IOException {
        Path file = Recordings.file(
                folder,
                "time_s,x,y,z\n2,,,\n2.1,1,2,3\n2.3,4,,6\n# 2.400 command pause\n2.5,7,8,9\n2.6,,,\n2.7,1,1,1\n");
        assertThat(Recordings.log(
                        convert(convert(file, Recordings.ending(kind), kind), ".csv", FileKind.CSV),
                        RecordingOptions.NONE))
                .containsExactly(
                        "2 missing missing missing",
                        "2.1 1 2 3",
                        "2.3 4 missing 6",
                        "# 2.400 command pause",
                        "2.5 7 8 9",
                        "2.7 1 1 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "EDFD"})
    void a_missing_sample_of_its_own_time_is_a_row_of_csv(FileKind kind) throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1\n0.1,\n0.3,4\n");
        Path back = folder.resolve("back.csv");
        new Conversion(
                        convert(file, Recordings.ending(kind), kind),
                        RecordingOptions.NONE,
                        List.of(),
                        OptionalDouble.empty())
                .write(back, FileKind.CSV, new NewFiles(Existing.KEEP, false), fault -> {});
        assertThat(Recordings.log(back, RecordingOptions.NONE)).containsExactly("0 1", "0.1 missing", "0.3 4");
    }

    @Test
    void a_wfdb_record_of_many_steps_has_32_bits() throws IOException {
        Path file = Recordings.file(folder, "# unit: V\ntime_s,belt\n0,1.00001\n0.5,-0.5\n1,\n1.5,0.7\n");
        convert(file, ".hea", FileKind.WFDB);
        assertThat(Files.readAllLines(folder.resolve("converted.hea")))
                .startsWith("converted 1 2 4", "converted.dat 32 100000(0)/V 32 0 100001 -11071 0 Resp belt");
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("converted.dat"))))
                .isEqualTo("a1860100" + "b03cffff" + "00000080" + "70110100");
    }

    @Test
    void all_axes_of_a_wfdb_record_have_the_bits_that_one_of_them_needs() throws IOException {
        Path file = Recordings.file(folder, "time_s,x,y,z\n0,1,0.000001,2\n0.5,-16384,0.9,0.1\n");
        Path to = convert(file, ".hea", FileKind.WFDB);
        assertThat(Recordings.log(to, RecordingOptions.NONE)).containsExactly("0 1 0.000001 2", "0.5 -16384 0.9 0.1");
        assertThat(folder.resolve("converted.dat")).hasSize(2 * 3 * 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-310,2e-310", "1e9,1000000000.0000001"})
    void values_that_a_header_of_wfdb_cannot_tell_are_refused(String values) throws IOException {
        String[] both = values.split(",", -1);
        Path file = Recordings.file(folder, "time_s,belt\n0," + both[0] + "\n1," + both[1] + "\n");
        assertThatThrownBy(() -> convert(file, ".hea", FileKind.WFDB)).hasMessageContaining("--to-format csv");
        assertThat(folder.resolve("converted.hea")).doesNotExist();
    }

    @Test
    void values_that_a_header_of_edf_cannot_tell_apart_are_refused() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1e-12\n1,2e-12\n");
        assertThatThrownBy(() -> convert(file, ".edf", FileKind.EDF)).hasMessageContaining("--to-format wfdb or csv");
        assertThat(folder.resolve("converted.edf")).doesNotExist();
    }

    @Test
    void three_axes_come_back_as_three() throws IOException {
        Path file = Recordings.file(folder, "time_s,x,y,z\n0,1,2,3\n0.5,-16384,0,\n");
        assertThat(Recordings.log(convert(file, ".edf", FileKind.EDF), RecordingOptions.NONE))
                .containsExactly("0 1 2 3", "0.5 -16384 0 missing");
    }

    @ParameterizedTest
    @CsvSource({".edf, EDF", ".hea, WFDB", ".csv, CSV"})
    void an_accelerometer_with_a_gyroscope_comes_back_with_both(String ending, FileKind kind) throws IOException {
        Path file = Recordings.file(folder, "# unit: g\ntime_s,x,y,z,gx,gy,gz\n0,1,2,3,4,5,6\n0.5,-1,0,1,-4,0,4\n");
        assertThat(Recordings.log(convert(file, ending, kind), RecordingOptions.NONE))
                .containsExactly("0 1 2 3 4 5 6", "0.5 -1 0 1 -4 0 4");
    }

    @Test
    void a_clock_that_jumps_by_years_does_not_fill_the_disk() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1\n0.02,2\n1e9,3\n");
        Path to = folder.resolve("jump.edf");
        assertThatThrownBy(() -> convert(file, ".edf", FileKind.EDF))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("from 0 to 1000000000 s, with 3 samples");
        assertThat(to).doesNotExist();
    }

    @Test
    void what_is_there_is_kept_and_nothing_half_is_left_behind() throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        Path kept = Files.writeString(folder.resolve("converted.dat"), "mine");
        assertThatThrownBy(() -> convert(file, ".hea", FileKind.WFDB)).hasMessageContaining("exists already");
        assertThat(kept).hasContent("mine");
        assertThat(folder.resolve("converted.hea")).doesNotExist();
    }

    @Test
    void what_may_go_is_replaced() throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        Path old = Files.writeString(folder.resolve("old.csv"), "old");
        conversion(file).write(old, FileKind.CSV, new NewFiles(Existing.REPLACE, false), fault -> {});
        assertThat(Recordings.log(old, RecordingOptions.NONE)).isEqualTo(Recordings.log(file, RecordingOptions.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void a_recording_is_never_written_over_itself(FileKind kind) throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        String before = Files.readString(file);
        Path other = Files.createLink(folder.resolve("other" + Recordings.ending(kind)), file);
        assertThatThrownBy(
                        () -> conversion(file).write(other, kind, new NewFiles(Existing.REPLACE, false), fault -> {}))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("is the file that is read");
        assertThat(file).hasContent(before);
    }

    private static Conversion conversion(Path file) {
        return new Conversion(file, RecordingOptions.NONE, List.of(), OptionalDouble.empty());
    }

    @Test
    void a_name_that_a_header_cannot_hold_is_refused() throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        assertThatThrownBy(() -> convert(file, " of today.hea", FileKind.WFDB))
                .hasMessageContaining("letters, digits, - and _ are allowed");
    }

    private Path convert(Path file, String ending, FileKind kind) throws IOException {
        Path to = folder.resolve("converted" + ending);
        new Conversion(file, RecordingOptions.NONE, List.of(), OptionalDouble.empty())
                .write(to, kind, new NewFiles(Existing.KEEP, false), fault -> {});
        return to;
    }
}
