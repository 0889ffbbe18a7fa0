package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.RoutinePace;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogWords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever knows the routine hears names alone; a replay knows, and waits for the wearer as the practice did. */
class BriskPracticeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"BRISK, belt", "FULL, belt", "BRISK, belt-moving", "BRISK, accelerometer"})
    void the_replay_of_what_was_kept_is_the_same_practice(RoutinePace pace, String sample) throws Exception {
        Path file = folder.resolve("kept.csv");
        List<String> lived = new ArrayList<>();
        Folders folders = new Folders(folder, folder);
        SensorOpener none = SensorOpener.of(RecordingOptions.NONE, null, folders);
        Sources sources = new Sources(Speed.MAX, RecordingOptions.NONE, none, new PrintWriter(new StringWriter()));
        new PracticeBuilder(new DetectorOptions(), new NamedFile(file, Existing.KEEP), folders)
                .practice(
                        Routines.find("mid-back").at(pace),
                        Length.SHORT,
                        sources.samplesOf(Path.of("samples/" + sample + ".csv")),
                        event -> lived.add(LogWords.of(event).line()))
                .runHere();

        assertThat(file).content().contains("# pace: " + pace.word());
        assertThat(Program.run("replay", file.toString(), "--log").lines()).isEqualTo(lived);
    }

    @Test
    void the_command_line_chooses_names_alone() {
        Program brisk = Program.run("replay", "samples/belt.csv", "--log", "--pace", "brisk");

        assertThat(brisk.out())
                .contains("length short, brisk", "Cat and cow", "ready 1/1 Come into the pose.")
                .doesNotContain("ready 1/3", "hands and knees", "Spread the arms");
        assertThat(Program.run("replay", "samples/belt.csv", "--log").out()).contains("hands and knees");
    }

    @Test
    void another_pace_is_wrong_usage() {
        Program wrong = Program.run("replay", "samples/belt.csv", "--pace", "allegro");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--pace", "full", "brisk");
    }
}
