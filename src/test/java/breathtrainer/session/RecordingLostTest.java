package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.SessionEvent.RecordingFailed;
import breathtrainer.signal.Sample;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording whose disk fails: what went in is kept elsewhere, all of it, and the wearer is told. */
class RecordingLostTest {
    private static final RecordingHeader HEADER = RecordingHeader.EMPTY.withSensor("belt");
    private static final int SAMPLES = 3000; // a minute

    private final List<RecordingFailed> told = new ArrayList<>();

    @TempDir
    private Path spare;

    private Session session;

    @Test
    void a_full_disk_costs_nothing_where_there_is_another_place() throws Exception {
        Path whole = spare.resolve("whole.csv");
        practise(new RecordedToFile(RecordingWriter.create(whole, HEADER), SparePlace.NONE));
        assertThat(told).isEmpty();
        Path second = spare.resolve("second.csv");

        try (FileSystem small = smallDisk()) {
            Path first = small.getPath("/data/first.csv");
            practise(new RecordedToFile(RecordingWriter.create(first, HEADER), () -> second));
            assertThat(told)
                    .singleElement()
                    .satisfies(event -> assertThat(event.trouble())
                            .startsWith("Recorded in " + second + " from now on: " + first
                                    + " cannot be written any further")
                            .doesNotContain("Exception"));
        }

        assertThat(second).hasSameTextualContentAs(whole);
        assertThat(session.recordingTrouble()).isEqualTo(told.get(0).trouble());
    }

    @Test
    void without_another_place_the_practice_goes_on_and_says_so() throws Exception {
        try (FileSystem small = smallDisk()) {
            Path first = small.getPath("/data/first.csv");
            practise(new RecordedToFile(RecordingWriter.create(first, HEADER), SparePlace.NONE));
        }

        assertThat(told)
                .singleElement()
                .satisfies(event -> assertThat(event.trouble()).startsWith("Not recorded from now on: "));
        assertThat(session.isFinished()).isTrue();
    }

    @Test
    void a_folder_that_is_deleted_is_noticed_and_the_rest_is_kept() throws Exception {
        Path first = Files.createDirectory(spare.resolve("folder")).resolve("first.csv");
        Path second = spare.resolve("second.csv");
        begin(new RecordedToFile(RecordingWriter.create(first, HEADER), () -> second));
        breathe(0, SAMPLES / 2);
        Files.delete(first);
        Files.delete(first.getParent());
        breathe(SAMPLES / 2, SAMPLES);
        end();

        assertThat(told)
                .singleElement()
                .satisfies(event -> assertThat(event.trouble())
                        .isEqualTo("Recorded in " + second + " from now on: " + first + " is no longer there."));
        List<String> lines = Files.readAllLines(second);
        assertThat(lines).startsWith("# breath-recording: 1", "# sensor: belt", "time_s,belt");
        assertThat(lines.get(lines.size() - 2)).startsWith("59.980,");
        assertThat(lines).hasSizeGreaterThan(SAMPLES / 2);
    }

    @Test
    void a_recording_that_could_not_be_begun_is_kept_elsewhere_from_the_first_sample() throws Exception {
        Path whole = spare.resolve("whole.csv");
        practise(new RecordedToFile(RecordingWriter.create(whole, HEADER), SparePlace.NONE));
        Path second = spare.resolve("second.csv");
        practise(new NeverBegun("/data cannot be written: permission denied.", HEADER, () -> second));

        assertThat(second).hasSameTextualContentAs(whole);
        assertThat(told)
                .singleElement()
                .satisfies(event -> assertThat(event.trouble())
                        .isEqualTo(
                                "Recorded in " + second + " from now on: /data cannot be written: permission denied."));
    }

    @Test
    void a_recording_that_cannot_be_ended_is_ended_elsewhere() throws Exception {
        Path first = Files.createDirectory(spare.resolve("folder")).resolve("first.csv");
        Path second = spare.resolve("second.csv");
        begin(new RecordedToFile(RecordingWriter.create(first, HEADER), () -> second));
        breathe(0, 30);
        Files.delete(first);
        session.close();

        assertThat(Files.readAllLines(second))
                .contains("time_s,belt")
                .last()
                .asString()
                .startsWith("0.580,");
        assertThat(told).hasSize(1);
    }

    /** Room for half of it. */
    private static FileSystem smallDisk() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(SAMPLES * 6L)
                .build());
    }

    private void practise(SessionRecorder recorder) throws Exception {
        begin(recorder);
        breathe(0, SAMPLES);
        end();
    }

    private void begin(SessionRecorder recorder) throws Exception {
        told.clear();
        session = new Session(Routines.find("mid-back"), Length.SHORT, DetectorSettings.DEFAULT, recorder, event -> {
            if (event instanceof RecordingFailed failed) {
                told.add(failed);
            }
        });
    }

    private void end() {
        session.accept(Command.END);
        session.close();
    }

    private void breathe(int from, int to) {
        for (int i = from; i < to; i++) {
            double time = i / 50.0;
            session.accept(Sample.of(time, Math.rint(500 - 80 * Math.cos(1.4 * time))));
        }
    }
}
