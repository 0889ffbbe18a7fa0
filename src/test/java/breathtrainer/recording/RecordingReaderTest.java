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
        assertThat(header("# started: yesterday\ntime_s,belt\n0,1\n")).satisfies(header -> {
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
        assertThat(read(content))
                .filteredOn(line -> !line.contains(", by its steps, ")) // that is told where no unit is written
                .containsExactly("0 1.5", "0.25 missing");
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
        "'time_s,x,y,z', 2 3 4",
        "'z,y,x,t', 3 2 1",
        "'acc_x,acc_y,acc_z,ecg', 1 2 3",
        "'ecg,accX,accY,accZ', 2 3 4",
        "'ax,ay,az,gx,gy,gz', 1 2 3 4 5 6",
        "'gyro x,gyro y,gyro z,acc x,acc y,acc z', 4 5 6 1 2 3",
        "'temperature,X [g],Y [g],Z [g]', 2 3 4",
        "'time_s,x,y,z,quality', 2 3 4",
    })
    void the_axes_of_an_accelerometer_are_found_among_the_columns(String names, String values) throws IOException {
        String row = names.contains("t") && names.endsWith(",t")
                ? "1,2,3,0"
                : "1,2,3,4,5,6".substring(0, 2 * names.split(",").length - 1);
        Path file = Recordings.file(folder, "# rate_hz: 1\n" + names + "\n" + row + "\n");
        assertThat(Recordings.log(file, RecordingOptions.NONE).get(0)).endsWith(" " + values);
    }

    @Test
    void three_columns_with_other_names_are_axes_if_there_is_one_gravity_in_them() throws IOException {
        assertThat(read("# rate_hz: 1\na,b,c\n0.1,-0.9,0.3\n0.2,-0.9,0.2\n0.1,-1,0.1\n")
                        .get(0))
                .isEqualTo("0 0.1 -0.9 0.3");
        assertThat(read("# rate_hz: 1\na,b,c\n1,-16300,30\n2,-16310,40\n3,-16320,50\n")
                        .get(0))
                .isEqualTo("0 1 -16300 30");
        for (String others : List.of("72,36,5\n73,37,6\n", "1,2,3\n2,3,4\n", "0,-1,0\n0,-1,0\n")) {
            assertThatThrownBy(() -> read("# rate_hz: 1\na,b,c\n" + others))
                    .isInstanceOf(RecordingException.class)
                    .hasMessageContaining("not plain which of them is the belt: a, b, c. Choose one with --column.");
        }
    }

    @Test
    void one_of_several_columns_is_chosen_by_its_name() throws IOException {
        Path file = Recordings.file(folder, "time_s,ecg,Resp\n0,7,1\n1,8,\n");
        assertThat(Recordings.log(file, Recordings.column("resp"))).containsExactly("0 1", "1 missing");
    }

    @Test
    void what_a_question_prints_can_be_typed() throws IOException {
        String longName = "a pressure that somebody measured somewhere on a chest";
        Path file = Recordings.file(folder, "time_s;" + longName + ";flow, in litres;flow\n0;1;2;3\n1;2;3;4\n");
        String printed = longName.substring(0, 40) + "…";
        for (String other : List.of(printed, longName, "2")) {
            assertThat(Recordings.log(file, Recordings.column(other))).containsExactly("0 1", "1 2");
        }
        assertThat(Recordings.log(file, Recordings.column("flow, in litres"))).containsExactly("0 2", "1 3");
    }

    @Test
    void nameless_columns_are_chosen_by_their_number() throws IOException {
        Path file = Recordings.file(folder, "# rate_hz: 2\n7,1\n8,2\n");
        assertThat(Recordings.log(file, Recordings.column("2"))).containsExactly("0 1", "0.5 2");
    }

    @Test
    void once_closed_there_is_nothing_more() throws IOException {
        RecordingReader reader =
                RecordingReader.open(Recordings.file(folder, "time_s,belt\n0,1\n1,2\n"), RecordingOptions.NONE);
        reader.close();
        reader.close();
        assertThat(reader.next()).isEmpty();
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
