package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingSource;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Practice;
import breathtrainer.session.Session;
import breathtrainer.session.SessionRecorder;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole practice as it is read in a pipe, as the files beside have it. */
class ToldSampleTest {
    private static final Path GOLDEN = Path.of("src/test/resources/breathtrainer/cli/terminal");

    @ParameterizedTest
    @ValueSource(strings = {"belt", "belt-moving"})
    void at_the_greatest_speed_nothing_that_happened_is_passed_over(String sample) throws Exception {
        String told = told(Path.of("samples/" + sample + ".csv"));
        Path golden = GOLDEN.resolve(sample + ".txt");
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(golden, told);
        }

        assertThat(told)
                .as("what was told; if that is meant, -Dgoldens.write=true keeps it")
                .isEqualTo(Files.readString(golden));
    }

    private static String told(Path recording) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        TerminalView view = new TerminalView(new ProcessTerminal(
                InputStream.nullInputStream(),
                new PrintStream(written, false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                Map.of("TERM", "xterm")));
        Session session = new Session(
                Routines.find("mid-back"), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, view);
        Practice practice = new Practice(session, RecordingSource.open(recording, RecordingOptions.NONE));
        assertThat(view.run(practice)).isEqualTo(OngoingPractice.End.ROUTINE);
        return written.toString(StandardCharsets.UTF_8);
    }
}
