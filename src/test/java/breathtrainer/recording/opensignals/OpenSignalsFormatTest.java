package breathtrainer.recording.opensignals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSignalsFormatTest {
    private static final String BITALINO = """
            # {"20:16:02:14:75:76": {"sensor": ["RAW"], "device name": "20:16:02:14:75:76", "column": ["nSeq", "I1", "I2", "O1", "O2", "A5"], "sync interval": 2, "time": "21:59:32.137", "comments": "", "device connection": "BTH20:16:02:14:75:76", "channels": [5], "date": "2016-6-9", "mode": 0, "digital IO": [0, 0, 1, 1], "firmware version": "v5.0", "device": "bitalino", "position": 0, "sampling rate": 1000, "label": ["A5"], "resolution": [4, 1, 1, 1, 1, 10], "special": [{}, {}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_only_channel_is_the_belt_and_the_header_tells_the_rate() throws IOException {
        Path file = file(BITALINO + "# EndOfHeader\n", "0\t1\t1\t0\t0\t512\t\n1\t1\t1\t0\t0\t513\t\n");
        assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 512", "0.001 513");
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
            assertThat(reader.header().values())
                    .containsEntry("sensor", "bitalino")
                    .containsEntry("rate_hz", "1000")
                    .containsEntry("started", "2016-6-9T21:59:32.137");
        }
    }

    @Test
    void older_files_have_other_line_ends_one_resolution_and_no_names_of_columns() throws IOException {
        String header = "# {\"00:07:80:3B:46:61\": {\"sensor\": [\"RESP\"], \"device\": \"bioplux\", \"channels\": [3],"
                + " \"label\": [\"CH3\"], \"sampling rate\": 100, \"resolution\": 12}}\n# EndOfHeader\n";
        Path file = file(header.replace("\n", "\r\n"), "0\t0\t2048\t\r\n1\t0\t2050\t\r\n");
        assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 2048", "0.01 2050");
        assertThat(Recordings.log(file, Recordings.column("CH3"))).containsExactly("0 2048", "0.01 2050");
        assertThat(Recordings.log(file, Recordings.column("1"))).containsExactly("0 0", "0.01 1");
    }

    @Test
    void the_breath_is_known_by_what_was_plugged_in() throws IOException {
        String header = several("\"ECG\", \"RESP\", \"EDA\"");
        Path file = file(header, "0\t1\t2\t3\t\n");
        assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 2");
        assertThat(Recordings.log(file, Recordings.column("ecg"))).containsExactly("0 1");
        assertThat(Recordings.log(file, Recordings.column("A3"))).containsExactly("0 3");
    }

    @Test
    void three_accelerometer_channels_are_its_axes() throws IOException {
        assertThat(Recordings.log(file(several("\"ACC\", \"ACC\", \"ACC\""), "0\t1\t2\t3\t\n"), RecordingOptions.NONE))
                .containsExactly("0 1 2 3");
    }

    @Test
    void where_it_is_not_plain_one_has_to_be_chosen() throws IOException {
        Path file = file(several("\"ECG\", \"EMG\", \"EDA\""), "0\t1\t2\t3\t\n");
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .hasMessageContaining("A1 ECG, A2 EMG, A3 EDA. Choose one with --column.");
        assertThatThrownBy(() -> RecordingReader.open(file, Recordings.column("belt")))
                .hasMessage(file + " has no column 'belt'. It has nSeq, A1, A2, A3.");
    }

    @Test
    void a_broken_line_is_told_with_its_number() throws IOException {
        List<String> log = Recordings.log(
                file(several("\"ECG\", \"RESP\", \"EDA\""), "0\t1\t2\t3\t\n1\tx\ty\tz\t\n2\t1\t4\t3\t\n"),
                RecordingOptions.NONE);
        assertThat(log).containsExactly("0 2", "0.02 4", "belt.csv:5: 'y' is not a number; the line was left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# EndOfHeader\n",
                "# {\"a\": \n",
                "# []\n",
                "# {}\n",
                "# {\"a\": {\"label\": [\"A1\"]}}\n",
                "#\n",
                "# {\"a\": {\"sampling rate\": 0}}\n",
                "# {\"a\": {\"label\": [\"A1\",\"A2\",\"A3\",\"A4\",\"A5\"], \"sampling rate\": 9}}\n"
            })
    void a_header_that_cannot_be_used_is_told(String header) throws IOException {
        Path file = file(header, "0\t1\t2\t\n");
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .isInstanceOf(RecordingException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void brackets_without_end_cannot_exhaust_the_stack() throws IOException {
        Path file = file("# " + "[".repeat(60_000) + "\n", "0\t1\n");
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .hasMessageContaining("it is no JSON");
    }

    private static String several(String sensors) {
        return "# {\"a\": {\"sensor\": [" + sensors + "], \"column\": [\"nSeq\", \"A1\", \"A2\", \"A3\"],"
                + " \"label\": [\"A1\", \"A2\", \"A3\"], \"channels\": [1, 2, 3], \"sampling rate\": 100}}\n# EndOfHeader\n";
    }

    private Path file(String header, String rows) throws IOException {
        String first = "# OpenSignals Text File Format" + (header.contains("\r") ? "\r\n" : "\n");
        return Files.writeString(folder.resolve("belt.csv"), first + header + rows);
    }
}
