package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingReaderTest {
    @TempDir
    private Path folder;

    @Test
    void reads_samples_commands_and_notes_in_their_order() throws IOException {
        assertThat(read("""
                # breath-recording: 1
                time_s,belt
                0.000,580
                # 0.000 command pause
                0.020,581.5
                # 0.021 event inhale 0.013
                0.040,
                """))
                .containsExactly(
                        "0 580", "# 0.000 command pause", "0.02 581.5", "# 0.021 event inhale 0.013", "0.04 missing");
    }

    @Test
    void the_header_tells_what_the_recording_is() throws IOException {
        RecordingHeader header = header("""
                # breath-recording: 1
                # started: 2026-11-22T10:15:00+01:00
                # sensor: belt, BT1 adc0-328p
                # rate_hz: 50
                # unit: raw
                # routine: mid-back, length short
                # sensitivity: 1.2
                # inverted: yes
                # weather: fair: no wind
                time_s,belt
                0.000,580
                """);
        assertThat(header.started()).contains(OffsetDateTime.parse("2026-11-22T10:15:00+01:00"));
        assertThat(header.sensor()).contains("belt, BT1 adc0-328p");
        assertThat(header.rate()).hasValue(50);
        assertThat(header.unit()).contains("raw");
        assertThat(header.routine()).contains("mid-back");
        assertThat(header.length()).contains("short");
        assertThat(header.sensitivity()).hasValue(1.2);
        assertThat(header.inverted()).contains(true);
        assertThat(header.value("weather")).contains("fair: no wind");
    }

    @Test
    void what_the_header_does_not_say_is_empty() throws IOException {
        assertThat(header("# started: yesterday\n# rate_hz: often\n# inverted: perhaps\ntime_s,belt\n0,1\n"))
                .satisfies(header -> {
                    assertThat(header.started()).isEmpty();
                    assertThat(header.rate()).isEmpty();
                    assertThat(header.inverted()).isEmpty();
                    assertThat(header.sensitivity()).isEmpty();
                    assertThat(header.routine()).isEmpty();
                    assertThat(header.length()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time_s,belt\n0,1.5\n0.25,\n",
                "time_s;belt\n0;1,5\n0,25;\n",
                "time_s;belt\n0;1.5\n0.25;\n",
                "time_s\tbelt\n0\t1.5\n0.25\t\n",
                "time_s,belt\r\n0,1.5\r\n0.25,\r\n",
                "time_s,belt\r0,1.5\r0.25,\r",
                "\uFEFFtime_s,belt\n0,1.5\n0.25,\n",
                "\uFEFF# sensor: Brustgürtel\ntime_s,belt\n0,1.5\n0.25,\n",
                "\"time_s\",\"belt\"\n\"0\",\"1.5\"\n\"0.25\",\"\"\n",
                "\"time_s\",\"belt\"\n\"0\",\"1,5\"\n\"0,25\",\"\"\n",
                "time_s, \"belt, in counts\"\n0, 1.5\n0.25, \n",
                " time_s , belt \n 0 , 1.5 \n 0.25 , NaN \n",
                "belt,time_s\n1.5,0\n,0.25\n",
                "Time (s),belt\n0,1.5\n0.25,nan\n",
                "time_ms,belt\n0,1.5\n250,NA\n",
                "t_ms,belt\n0,1.5\n250,\n",
                "Time [ms],belt\n0,1.5\n250,\n",
                "timestamp_us,belt\n0,1.5\n250000,\n",
                "t [µs],belt\n0,1.5\n250000,\n",
                "timestamp,belt\n0,1.5\n2.5e-1,\n",
                "seconds,belt\n0,1.5\n.25,\n",
                "time_s,belt,\n0,1.5,\n0.25,,\n",
                ",time_s,belt\n0,0,1.5\n1,0.25,\n",
                "\n# note\n\ntime_s,belt\n\n0,1.5\n\n0.25,\n\n",
                "# rate_hz: 4\nbelt\n1.5\n\n",
                "# rate_hz: 4\n1.5\nnan\n",
                "# rate_hz: 4\n1.5\n\n",
            })
    void the_same_two_samples_in_every_way_to_write_them(String content) throws IOException {
        assertThat(read(content)).containsExactly("0 1.5", "0.25 missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "ISO-8859-1"})
    void reads_the_charsets_that_spreadsheets_write(String charset) throws IOException {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        Path file = folder.resolve("belt.csv");
        Files.write(file, (mark + "time_s\tgürtel\n0\t1.5\n").getBytes(Charset.forName(charset)));
        assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 1.5");
    }

    @Test
    void a_rate_on_the_command_line_goes_before_the_one_in_the_file() throws IOException {
        Path file = Recordings.file(folder, "# rate_hz: 50\n1\n2\n");
        assertThat(Recordings.log(file, Recordings.rate(10))).containsExactly("0 1", "0.1 2");
    }

    @Test
    void a_rate_is_not_needed_where_there_are_times() throws IOException {
        Path file = Recordings.file(folder, "time_s,belt\n0,1\n2,2\n");
        assertThat(Recordings.log(file, Recordings.rate(10))).containsExactly("0 1", "2 2");
    }

    @ParameterizedTest
    @CsvSource({
        "'time_s,a,b,c', 2 3 4",
        "'time_s,x,y,z', 2 3 4",
        "'z,y,x,t', 3 2 1",
        "'a,b,c', 1 2 3",
        "'acc_x,acc_y,acc_z,ecg', 1 2 3",
        "'ecg,accX,accY,accZ', 2 3 4",
        "'ax,ay,az,gx,gy,gz', 1 2 3",
        "'gyro x,gyro y,gyro z,acc x,acc y,acc z', 4 5 6",
        "'temperature,X [g],Y [g],Z [g]', 2 3 4",
        "'time_s,x,y,z,quality', 2 3 4",
    })
    void three_axes_are_found_among_the_columns(String names, String values) throws IOException {
        String row = names.contains("t") && names.endsWith(",t")
                ? "1,2,3,0"
                : "1,2,3,4,5,6".substring(0, 2 * names.split(",").length - 1);
        Path file = Recordings.file(folder, "# rate_hz: 1\n" + names + "\n" + row + "\n");
        assertThat(Recordings.log(file, RecordingOptions.NONE).get(0)).endsWith(" " + values);
    }

    @Test
    void one_of_several_columns_is_chosen_by_its_name() throws IOException {
        Path file = Recordings.file(folder, "time_s,ecg,Resp\n0,7,1\n1,8,\n");
        assertThat(Recordings.log(file, Recordings.column("resp"))).containsExactly("0 1", "1 missing");
    }

    @Test
    void nameless_columns_are_chosen_by_their_number() throws IOException {
        Path file = Recordings.file(folder, "# rate_hz: 2\n7,1\n8,2\n");
        assertThat(Recordings.log(file, Recordings.column("2"))).containsExactly("0 1", "0.5 2");
    }

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
    void a_broken_line_takes_up_its_place_where_a_rate_gives_the_times() throws IOException {
        assertThat(read("# rate_hz: 10\nbelt\n1\nabc\n3\n"))
                .containsExactly("0 1", "0.2 3", "belt.csv:4: 'abc' is not a number; the line was left out");
    }

    @Test
    void control_characters_and_long_texts_do_not_reach_a_message() throws IOException {
        assertThat(read("time_s,belt\n0,1\n1,\u001b[31m" + "x".repeat(100) + "\n"))
                .containsExactly(
                        "0 1", "belt.csv:3: '?[31m" + "x".repeat(35) + "…' is not a number; the line was left out");
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
    void a_quotation_mark_that_is_never_closed_ends_the_reading_with_a_fault() throws IOException {
        assertThat(read("\"time_s\",\"belt\"\n0,1\n1,\"2\n" + "2,3\n".repeat(20_000)))
                .startsWith("0 1")
                .hasSize(2)
                .last()
                .asString()
                .startsWith("belt.csv:3: ");
    }

    @Test
    void once_closed_there_is_nothing_more() throws IOException {
        RecordingReader reader =
                RecordingReader.open(Recordings.file(folder, "time_s,belt\n0,1\n1,2\n"), RecordingOptions.NONE);
        reader.close();
        reader.close();
        assertThat(reader.next()).isEmpty();
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
            'time_s,ecg,resp~0,1,2~'        | has several columns, and it is not plain which of them is the belt: ecg, resp. Choose one with --column.
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
        long[] told = new long[1];
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE, fault -> told[0]++))
                .hasMessageContaining("holds no readings");
        assertThat(told[0]).isEqualTo(1000);
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

    private RecordingHeader header(String content) throws IOException {
        try (RecordingReader reader = RecordingReader.open(Recordings.file(folder, content), RecordingOptions.NONE)) {
            return reader.header();
        }
    }
}
