package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.wiring.ReplaySource;
import breathtrainer.recording.Paced;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogWords;
import breathtrainer.session.Practice;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.Session;
import breathtrainer.session.SparePlace;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to sensor and wearer: a replay is the same practice, and its recording the same recording. */
class ReplayedBadDayTest {
    @Property(tries = 15)
    void lives_and_is_recorded_as_it_was(@ForAll @IntRange(max = 1_000_000) int seed) throws Exception {
        Path folder = Files.createTempDirectory("bad-day");
        Path first = folder.resolve("lived.csv");
        Path second = folder.resolve("replayed.csv");
        try {
            BadDay day = new BadDay(seed);
            String lived = lived(day, first);
            String replayed = replayed(first, second);

            assertThat(replayed).isEqualTo(lived);
            assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(second);
            Files.delete(folder);
        }
    }

    private static String lived(BadDay day, Path file) throws Exception {
        StringBuilder log = new StringBuilder();
        Practice practice = new Practice(session(file, log), day);
        day.press(practice::command);
        practice.runHere();
        return log.toString();
    }

    private static String replayed(Path file, Path again) throws Exception {
        StringBuilder log = new StringBuilder();
        ReplaySource replay = new ReplaySource(RecordingReader.open(file, RecordingOptions.NONE));
        new Practice(session(again, log), new Paced(replay, Speed.MAX), replay).runHere();
        return log.toString();
    }

    private static Session session(Path file, StringBuilder log) throws Exception {
        RecordedToFile recorder =
                new RecordedToFile(RecordingWriter.create(file, RecordingHeader.EMPTY), SparePlace.NONE);
        return new Session(
                Routines.find("mid-back"),
                Length.SHORT,
                DetectorSettings.DEFAULT,
                recorder,
                event -> log.append(LogWords.of(event).line()).append('\n'));
    }
}
