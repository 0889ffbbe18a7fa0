package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken in a recording: told with its place and passed over, or refused with a reason. */
class RecordingFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void a_broken_line_is_told_and_left_out() throws IOException {
        assertThat(read("""
                # made by hand
                time_s,belt
                0,580
                0.02,abc
                0.04
                0.06,581,3
                ,582
                0.08,583
                0.07,584
                0.08,1e999
                0.08,585
                0.10,"586
                0.12,587
                """))
                .containsExactly(
                        "0 580",
                        "0.08 583",
                        "0.08 585",
                        "0.12 587",
                        "belt.csv:4: 'abc' is not a number; the line was left out",
                        "belt.csv:5: 1 field, where 2 belong; the line was left out",
                        "belt.csv:6: 3 fields, where 2 belong; the line was left out",
                        "belt.csv:7: there is no time; the line was left out",
                        "belt.csv:9: time goes back from 0.08 to 0.07 s; the line was left out",
                        "belt.csv:10: '1e999' is not a number; the line was left out",
                        "belt.csv:12: '\"586' is not a number; the line was left out");
    }

    @Test
    void a_value_that_no_sensor_gives_is_told_and_left_out() throws IOException {
        assertThat(read("time_s,belt\n0,580\n0.02,1e99\n0.04,-1e13\n0.06,581\n"))
                .containsExactly(
                        "0 580",
                        "0.06 581",
                        "belt.csv:3: '1e99' is no reading of a sensor; the line was left out",
                        "belt.csv:4: '-1e13' is no reading of a sensor; the line was left out");
    }

    @Test
    void lines_with_zero_characters_are_told_and_the_others_are_read() throws IOException {
        String before = "# weather: " + "fair ".repeat(120) + "\ntime_s,belt\n0,580\n";
        assertThat(read(before + "0.02,5\0\0\n0.04,582\n"))
                .containsExactly("0 580", "0.04 582", "belt.csv:4: '5␀␀' is not a number; the line was left out");
    }

    @Test
    void a_header_on_which_the_breaths_depend_is_refused_where_it_cannot_be_all_faults_at_once() throws IOException {
        assertThatThrownBy(() -> read("""
                # started: yesterday
                # sensitivity: 1e9
                # rate_hz: 1e-308
                # inverted: perhaps
                # piezo: yes
                # inhale_tilt: banana
                # weather: fair
                time_s,belt
                0,580
                """))
                .isInstanceOf(RecordingException.class)
                .hasMessageEndingWith("belt.csv: "
                        + "'# sensitivity: 1e9' is not understood, expected a number from 0.5 to 2; "
                        + "'# rate_hz: 1e-308' is not understood, expected a number of readings a second, 0.001 to 1000000; "
                        + "'# inverted: perhaps' is not understood, expected yes or no; "
                        + "'# inhale_tilt: banana' is not understood, expected three numbers, such as 0.981 -0.190 0.030. "
                        + "Correct the lines, or take them out.");
    }

    @Test
    void a_header_that_says_nothing_of_the_breaths_may_say_what_it_likes() throws IOException {
        assertThat(read("# started: yesterday\n# weather: fair\n# sensitivity: 1.5\ntime_s,belt\n0,580\n"))
                .containsExactly("0 580");
    }

    @Test
    void a_broken_line_takes_up_its_place_where_a_rate_gives_the_times() throws IOException {
        assertThat(read("# rate_hz: 10\nbelt\n1\nabc\n3\n"))
                .containsExactly("0 1", "0.2 3", "belt.csv:4: 'abc' is not a number; the line was left out");
    }

    @Test
    void control_characters_and_long_texts_do_not_reach_a_message() throws IOException {
        assertThat(read("time_s,belt\n0,1\n1,\u001b[31m" + "x".repeat(100) + "\n"))
                .containsExactly(
                        "0 1", "belt.csv:3: '␛[31m" + "x".repeat(35) + "…' is not a number; the line was left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.02", "0.02,", "0.02,58", "0.0", "# 0.000 comm", "# 0.000 command pau", "#", "0.02,5e"})
    void of_our_own_files_a_last_line_without_an_end_is_passed_over(String torn) throws IOException {
        assertThat(read("# breath-recording: 1\ntime_s,belt\n0.000,580\n" + torn))
                .containsExactly("0 580");
    }

    @Test
    void of_other_files_a_last_line_without_an_end_is_read_if_it_can_be() throws IOException {
        assertThat(read("time_s,belt\n0,580\n0.02,581")).containsExactly("0 580", "0.02 581");
        assertThat(read("time_s,belt\n0,580\n0.02")).containsExactly("0 580");
    }

    @Test
    void all_faults_are_counted_and_the_first_are_kept() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1\n" + "1,x\n".repeat(150));
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
            assertThat(Recordings.entries(reader)).hasSize(1);
            assertThat(reader.faultCount()).isEqualTo(150);
            assertThat(reader.faults()).hasSize(RecordingReader.FAULTS_KEPT);
        }
    }

    @Test
    void a_quotation_mark_that_is_never_closed_costs_its_line() throws IOException {
        assertThat(read("\"time_s\",\"belt\"\n0,1\n1,\"2\n2,3\n3,4\n"))
                .containsExactly("0 1", "2 3", "3 4", "belt.csv:3: '\"2' is not a number; the line was left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | is empty.
            '# only a comment~'             | holds no readings.
            'time_s,belt~'                  | holds no readings.
            'time_s,belt~0,x~'              | holds no readings (FILE:2: 'x' is not a number; the line was left out).
            'belt~1~2~'                     | has no column of times and does not say its rate. Say --rate HZ, or write '# rate_hz: 50' above the numbers.
            '1~2~'                          | has no column of times and does not say its rate. Say --rate HZ, or write '# rate_hz: 50' above the numbers.
            '0,1~1,2~'                      | has 2 columns without names. Write a first line such as 'time_s,belt', or choose one with --column 1 to 2.
            'time_s,ecg,eda~0,1,2~'        | has several columns, and it is not plain which of them is the belt: ecg, eda. Choose one with --column.
            'time_s~0~1~'                   | has only times (time_s) and nothing that was measured.
            """)
    void what_is_no_recording_is_refused_with_a_reason(String content, String reason) throws IOException {
        Path file = Recordings.file(folder, content.replace("~", "\n"));
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .isInstanceOf(RecordingException.class)
                .hasMessage(file + " " + reason.replace("FILE", file.toString()));
    }

    @Test
    void a_column_that_is_not_there_is_answered_with_those_that_are() throws IOException {
        Path file = Recordings.file(folder, "time_s,ecg,resp\n0,1,2\n");
        assertThatThrownBy(() -> RecordingReader.open(file, Recordings.column("belt")))
                .hasMessage(file + " has no column 'belt'. It has time_s, ecg, resp.");
    }

    @Test
    void a_file_of_nonsense_is_given_up_soon() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n" + "nonsense,nonsense\n".repeat(100_000));
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE, fault -> told.add(fault.what())))
                .hasMessageContaining("holds no readings");
        String left = "'nonsense' is not a number; the line was left out";
        assertThat(told).containsExactly(left, left, left, "1000 such lines in all, of which the first 3 are told");
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        Path file = folder.resolve("sound.wav");
        Files.write(file, new byte[] {'R', 'I', 'F', 'F', 36, 0, 0, 0});
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .hasMessage(file + " is not a recording: it holds no text. A recording is a table of numbers, such as"
                        + " samples/belt.csv.");
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_told_as_such() {
        Path missing = folder.resolve("gone.csv");
        assertThatThrownBy(() -> RecordingReader.open(missing, RecordingOptions.NONE))
                .hasMessage("There is no file " + missing + ". Check its name and folder.");
        assertThatThrownBy(() -> RecordingReader.open(folder, RecordingOptions.NONE))
                .hasMessage(folder + " is a folder. Name a recording in it.");
    }

    private List<String> read(String content) throws IOException {
        return Recordings.log(Recordings.file(folder, content), RecordingOptions.NONE);
    }
}
