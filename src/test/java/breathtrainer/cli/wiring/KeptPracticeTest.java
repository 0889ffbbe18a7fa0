package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.session.Practice;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a practice, and where. */
class KeptPracticeTest {
    private static final Path BELT = Path.of("samples/belt.csv");
    private static final Pattern ELSEWHERE = Pattern.compile("Recorded in (.*recording.csv) from now on: (.*)");

    @TempDir
    private Path folder;

    @Test
    void a_practice_that_cannot_be_kept_in_its_folder_comes_to_its_close_and_is_kept_elsewhere() throws Exception {
        Folders noFolder = new Folders(Files.createFile(folder.resolve("home")), folder);
        Practice practice = practice(noFolder, sources(noFolder).samplesOf(BELT));

        assertThat(practice.runHere()).isEqualTo(End.ROUTINE);

        Matcher said = ELSEWHERE.matcher(practice.recordingTrouble());
        assertThat(said.matches()).as(practice.recordingTrouble()).isTrue();
        assertThat(said.group(2))
                .startsWith(folder.resolve("home/practices") + " cannot be written: ")
                .doesNotContain("Exception", "another");
        Path spare = Path.of(said.group(1));
        assertThat(spare).content().contains("# from: recording", "time_s,belt");
        takeAway(spare);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_where_it_was_to_be_kept_does_not_stop_a_practice_either() throws Exception {
        Folders home = new Folders(folder, folder);
        NamedFile full = new NamedFile(Path.of("/dev/full"), Existing.KEEP);
        Practice practice = new PracticeBuilder(new DetectorOptions(), full, home)
                .practice(Routines.find("mid-back"), Length.SHORT, sources(home).samplesOf(BELT));

        assertThat(practice.runHere()).isEqualTo(End.ROUTINE);
        Matcher said = ELSEWHERE.matcher(practice.recordingTrouble());
        assertThat(said.matches()).as(practice.recordingTrouble()).isTrue();
        assertThat(said.group(2)).isEqualTo("/dev/full cannot be written any further: No space left on device.");
        takeAway(Path.of(said.group(1)));
    }

    @Test
    void a_new_practice_with_breath_of_yesterday_is_kept_and_says_where_it_is_from() throws Exception {
        Folders home = new Folders(folder, folder);
        practice(home, sources(home).samplesOf(BELT)).runHere();

        try (Stream<Path> files = Files.walk(home.practices())) {
            assertThat(files.filter(Files::isRegularFile))
                    .satisfiesExactlyInAnyOrder(
                            kept -> assertThat(kept)
                                    .hasFileName("recording.csv")
                                    .content()
                                    .contains("# from: recording"),
                            text -> assertThat(text)
                                    .hasFileName("routine.yaml")
                                    .content()
                                    .contains("routine: mid-back"));
        }
    }

    @Test
    void the_same_practice_again_is_not_kept_again() throws Exception {
        Folders home = new Folders(folder, folder);
        practice(home, sources(home).replayOf(BELT)).runHere();

        assertThat(home.practices()).doesNotExist();
    }

    /** The spare place is the machine's own: what a test leaves there nobody looks for. */
    private static void takeAway(Path spare) throws IOException {
        Files.delete(spare);
        Files.delete(spare.getParent());
    }

    private static Practice practice(Folders folders, OpenedSource source) throws Exception {
        return new PracticeBuilder(new DetectorOptions(), null, folders)
                .practice(Routines.find("mid-back"), Length.SHORT, source);
    }

    private static Sources sources(Folders folders) {
        return new Sources(
                Speed.MAX,
                RecordingOptions.NONE,
                SensorOpener.of(RecordingOptions.NONE, null, folders),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
