package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.OpenedSource;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.sensor.Await;
import breathtrainer.session.LogWords;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Practice;
import breathtrainer.session.SessionListener;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the firmware in the belt to the close of the routine, with the cable pulled in the middle. */
@Tag("firmware")
class FirmwarePracticeTest {
    private static final Path ROUTINE = Path.of("src/test/resources/breathtrainer/cli/mid-back-in-small.yaml");

    @TempDir
    private Path folder;

    @Test
    void practises_two_poses_with_the_emulated_belt_and_a_loose_cable() throws Exception {
        Path link = folder.resolve("ttyUSB-belt");
        Path recording = folder.resolve("practice.csv");
        List<String> log = new CopyOnWriteArrayList<>();
        try (EmulatedBelt belt = EmulatedBelt.pluggedInAs(link);
                Practice practice = practice(link, recording, log)) {
            practice.start();
            Await.until("the first hold has begun", 60, () -> has(log, "  count       1 of 4 breaths"));
            belt.unplug();
            Await.until("the loss is noticed", 10, () -> has(log, "  lost "));
            belt.plug();
            assertThat(practice.ended().get(120, TimeUnit.SECONDS)).isEqualTo(OngoingPractice.End.ROUTINE);
        }
        assertThat(log.stream().filter(line -> line.contains("  pose  ") || line.contains("  close ")))
                .extracting(line -> line.substring(12))
                .containsExactly(
                        "pose        1/2 Breathing into the back",
                        "pose        2/2 Cat and cow",
                        "close       Namaste.");
        assertThat(log.stream().filter(line -> line.contains("  count  ")))
                .extracting(line -> line.substring(24))
                .startsWith("1 of 4 breaths", "2 of 4 breaths", "3 of 4 breaths", "4 of 4 breaths");
        assertThat(Program.run("replay", recording, "--routine", ROUTINE, "--log")
                        .lines())
                .isEqualTo(log);
    }

    private Practice practice(Path link, Path recording, List<String> log) throws Exception {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Folders folders = new Folders(folder, folder);
        SensorOpener sensors = SensorOpener.of(RecordingOptions.NONE, null, folders);
        OpenedSource opened = new Sources(Speed.NORMAL, RecordingOptions.NONE, sensors, err).sensor(link.toString());
        assertThat(opened.header().sensor()).contains("BT1 belt adc0-328p");
        return new PracticeBuilder(new DetectorOptions(), new NamedFile(recording, Existing.KEEP), folders)
                .practice(Routines.read(ROUTINE), Length.SHORT, opened, writingTo(log));
    }

    private static boolean has(List<String> log, String part) {
        return log.stream().anyMatch(line -> line.contains(part));
    }

    private static SessionListener writingTo(List<String> log) {
        return event -> log.add(LogWords.of(event).line());
    }
}
