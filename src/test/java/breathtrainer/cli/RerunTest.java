package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.rerun.Practised;
import breathtrainer.rerun.Rerun;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice that is run again in memory, for history and workbench, is the one that is replayed, event for event. */
class RerunTest {
    @TempDir
    private Path folder;

    @Test
    void it_tells_what_a_replay_logs() throws Exception {
        same(Path.of("samples/belt-moving.csv"));
        same(Path.of("samples/accelerometer.csv"));
    }

    @Test
    void at_its_pace_with_its_knocks_and_its_commands() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("samples/accelerometer.csv")));
        lines.add(1, "# pace: brisk");
        lines.add(1, "# knocks: yes");
        lines.add(1, "# sign: by shape");
        for (int[] command : new int[][] {{9000, 0}, {14_000, 1}, {15_000, 2}}) {
            String time = lines.get(command[0]).split(",", 2)[0];
            lines.add(
                    command[0] + 1,
                    "# " + time + " command "
                            + List.of("next", "pause", "resume").get(command[1]));
        }
        same(Files.write(folder.resolve("brisk.csv"), lines));
    }

    private static void same(Path recording) throws Exception {
        List<String> told = new ArrayList<>();
        try (RecordingReader reader = RecordingReader.open(recording, RecordingOptions.NONE)) {
            RecordingHeader header = reader.header();
            Practised practised =
                    Practised.as(header, Routines.find("mid-back"), new DetectorOptions().settings(header));
            Rerun rerun = new Rerun(
                    reader, practised, event -> told.add(LogWords.of(event).line()));
            rerun.upTo(Double.POSITIVE_INFINITY);
        }
        assertThat(told)
                .isEqualTo(Program.run("replay", recording, "--log").lines())
                .hasSizeGreaterThan(50);
    }
}
