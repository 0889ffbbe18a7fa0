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
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.sensor.Await;
import breathtrainer.sensor.Pty;
import breathtrainer.session.LogWords;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Practice;
import breathtrainer.session.SessionListener;
import breathtrainer.signal.Sample;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice whose cable comes loose: nothing is counted that was not breathed, and nothing twice. */
@Tag("slow")
class LoosePracticeTest {
    private static final double FROM = 805; // seconds of the sample: the wearer lies and rests, 9 breaths a minute
    private static final double PLUGGED = 30;
    private static final long UNPLUGGED_MS = 5000;
    private static final String ROUTINE = """
            version: 1
            routine: quiet
            title: Quiet
            poses:
              - { name: Lying, figure: lying, hold: at least 60 breaths }
            """;

    @TempDir
    private Path folder;

    @Test
    void counts_what_was_sent_and_replays_as_it_was() throws Exception {
        Pty.assumeThereArePtys();
        Path routine = Files.writeString(folder.resolve("quiet.yaml"), ROUTINE);
        Path recording = folder.resolve("practice.csv");
        LooseBelt belt = new LooseBelt(folder.resolve("belt"), Path.of("samples/belt.csv"), FROM);

        List<String> log = practise(belt, routine, recording);

        List<String> ofWhatWasSent = replay(recordingOf(belt.sent()), routine);
        assertThat(counts(log)).hasSizeGreaterThan(4).isEqualTo(counts(ofWhatWasSent));
        assertThat(log).anyMatch(line -> line.contains("  lost ")).isEqualTo(replay(recording, routine));
    }

    private List<String> practise(LooseBelt belt, Path routine, Path recording) throws Exception {
        List<String> log = new CopyOnWriteArrayList<>();
        Thread wearer = new Thread(() -> wear(belt));
        wearer.start();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Folders folders = new Folders(folder, folder);
        SensorOpener sensors = SensorOpener.of(RecordingOptions.NONE, null, folders);
        OpenedSource opened =
                new Sources(Speed.NORMAL, RecordingOptions.NONE, sensors, err).sensor(await(folder.resolve("belt")));
        PracticeBuilder studio =
                new PracticeBuilder(new DetectorOptions(), new NamedFile(recording, Existing.KEEP), folders);
        try (Practice practice = studio.practice(Routines.read(routine), Length.SHORT, opened, writingTo(log))) {
            practice.start();
            wearer.join();
            practice.command(Command.END);
            assertThat(practice.ended().get(10, TimeUnit.SECONDS)).isEqualTo(OngoingPractice.End.WEARER);
        }
        return List.copyOf(log);
    }

    private static String await(Path link) throws InterruptedException {
        Await.until("the belt was plugged in", 10, () -> Files.exists(link));
        return link.toString();
    }

    private static void wear(LooseBelt belt) {
        try {
            belt.send(PLUGGED);
            Thread.sleep(UNPLUGGED_MS);
            belt.send(PLUGGED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SessionListener writingTo(List<String> log) {
        return event -> log.add(LogWords.of(event).line());
    }

    private Path recordingOf(List<Sample> samples) throws Exception {
        Path file = folder.resolve("sent.csv");
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            for (Sample sample : samples) {
                writer.write(sample);
            }
        }
        return file;
    }

    private static List<String> replay(Path recording, Path routine) {
        return Program.run("replay", recording, "--routine", routine, "--log").lines();
    }

    /** Each breath in the hold, without its time. */
    private static List<String> counts(List<String> log) {
        return log.stream()
                .filter(line -> line.contains("  count  "))
                .map(line -> line.substring(10))
                .toList();
    }
}
