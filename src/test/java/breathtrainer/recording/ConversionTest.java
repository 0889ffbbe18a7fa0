package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.recording.Entry.Note;
import breathtrainer.recording.Entry.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
            # 12.410 the wearer said: bét
            12.420,4
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_practice_there_and_back_is_the_same_but_for_points_behind_its_end(FileKind kind) throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        Path there = convert(file, ending(kind), kind);
        try (RecordingReader first = RecordingReader.open(file, RecordingOptions.NONE);
                RecordingReader second = RecordingReader.open(there, RecordingOptions.NONE)) {
            assertThat(withoutEnd(Recordings.entries(second))).isEqualTo(Recordings.entries(first));
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
            Path to = folder.resolve("onsets-" + kind + ending(kind));
            new Conversion(file, RecordingOptions.NONE, onsets, OptionalDouble.empty()).write(to, kind, fault -> {});
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
        Conversion.Outcome outcome = new Conversion(file, RecordingOptions.NONE, List.of(), OptionalDouble.of(rate))
                .write(to, FileKind.WFDB, fault -> {});
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
    void a_name_that_a_header_cannot_hold_is_refused() throws IOException {
        Path file = Recordings.file(folder, PRACTICE);
        assertThatThrownBy(() -> convert(file, " of today.hea", FileKind.WFDB))
                .hasMessageContaining("letters, digits, - and _ are allowed");
    }

    private Path convert(Path file, String ending, FileKind kind) throws IOException {
        Path to = folder.resolve("converted" + ending);
        new Conversion(file, RecordingOptions.NONE, List.of(), OptionalDouble.empty()).write(to, kind, fault -> {});
        return to;
    }

    private static String ending(FileKind kind) {
        return switch (kind) {
            case CSV -> ".csv";
            case EDF, EDFD -> ".edf";
            case WFDB -> ".hea";
        };
    }

    /** A data record of EDF is filled up with missing values. */
    private static List<Entry> withoutEnd(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>(entries);
        while (kept.get(kept.size() - 1) instanceof Reading reading
                && reading.sample().isMissing()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
