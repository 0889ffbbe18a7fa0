package breathtrainer.recording.siemens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiemensFormatTest {
    @TempDir
    private Path folder;

    @Test
    void an_older_log_is_read_at_50_a_second_without_its_settings_and_marks() throws IOException {
        assertThat(read("1 2 20 2 11 12 5000 13 6000 14 5003\nRESP Freq Per: 15 4000\n6003\n"))
                .containsExactly(
                        "0 11",
                        "0.02 12",
                        "0.04 13",
                        "0.06 14",
                        "scan: a Siemens log, taken for 50.00 readings a second, as older scanners do;"
                                + " say --rate 400 if it is a newer one");
    }

    @Test
    void a_newer_log_is_read_at_400_a_second_without_its_words_and_what_trained_the_machine() throws IOException {
        assertThat(read("1 8 20 2 5002 LOGVERSION_RESP   1 6002 7 7 7 5002 uiHwRevisionPeru/ucHWRevLevel: 0 6002"
                        + " 11 12 5002 cushionGain 5 6002 13 5003\n6003\n"))
                .containsExactly(
                        "0 11",
                        "0.0025 12",
                        "0.005 13",
                        "scan: a Siemens log, taken for 400.0 readings a second, as newer scanners do;"
                                + " say --rate 50 if it is an older one");
    }

    @Test
    void of_five_channels_the_first_is_the_belt() throws IOException {
        assertThat(read("1 8 20 2 5002 LOGVERSION_RESP 3 6002 11 1 2 3 4 12 1 2 3 4 13 1 2 3 4 5003\n6003\n"))
                .startsWith("0 11", "0.0025 12", "0.005 13");
    }

    /** 200 readings in 4 s and in half a second; the second log goes on over midnight. */
    @Test
    void the_clock_at_the_end_tells_the_rate() throws IOException {
        assertThat(read(log(200, 1000, 5000)))
                .contains("0.02 1")
                .last()
                .asString()
                .contains("50.00 readings a second, by");
        assertThat(read(log(200, 86_399_900, 400)))
                .contains("0.0025 1")
                .last()
                .asString()
                .contains("400.0 readings");
        assertThat(read(log(200, 1000, 3000)))
                .contains("0.01 1")
                .last()
                .asString()
                .contains("though Siemens scanners");
    }

    @Test
    void a_rate_that_is_said_goes_before_all() throws IOException {
        Path file = Files.writeString(folder.resolve("scan"), log(200, 1000, 5000));
        assertThat(Recordings.log(file, new RecordingOptions(OptionalDouble.of(100), Optional.empty())))
                .hasSize(200)
                .contains("0.01 1");
    }

    @Test
    void a_log_that_was_cut_off_is_read_as_far_as_it_goes() throws IOException {
        String whole = log(200, 1000, 5000);
        assertThat(read(whole.substring(0, whole.indexOf(" 5003"))))
                .hasSize(202)
                .contains("scan: it ends early: the mark 5003 behind the last reading is not there");
    }

    @Test
    void the_log_of_the_pulse_is_refused_by_its_name() {
        assertThatThrownBy(() -> read("1 2 40 280 5002 LOGVERSION_PULS 3 6002 11 12 13 5003\n6003\n"))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("the log 'PULS' of a Siemens scanner, not that of the breath");
    }

    private static String log(int readings, long start, long stop) {
        return "1 2 20 2 "
                + IntStream.range(0, readings).mapToObj(String::valueOf).collect(Collectors.joining(" "))
                + " 5003\nECG  Freq Per: 0 0\nLogStartMDHTime:  " + start + "\nLogStopMDHTime:   " + stop
                + "\nLogStartMPCUTime: 1\nLogStopMPCUTime:  2\n6003\n";
    }

    private List<String> read(String content) throws IOException {
        return Recordings.log(Files.writeString(folder.resolve("scan"), content), RecordingOptions.NONE);
    }
}
