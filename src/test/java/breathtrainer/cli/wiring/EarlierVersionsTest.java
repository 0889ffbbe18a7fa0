package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.history.History;
import breathtrainer.history.PracticeBrief;
import breathtrainer.history.PracticeSummary;
import breathtrainer.history.PracticeSummary.End;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.ui.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier versions of the program wrote stays readable. Each new form of a file gets one here; none is changed. */
class EarlierVersionsTest {
    private static final Path EARLIER = Path.of("src/test/resources/breathtrainer/cli/earlier");

    @TempDir
    private Path home;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(EARLIER)) {
            for (Path each : files.toList()) {
                Path to = home.resolve(EARLIER.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
    }

    @Test
    void practices_are_in_the_list_without_a_fault() throws Exception {
        History history = new History(home, "test", header -> new DetectorOptions().settings(header));

        List<PracticeBrief> all = history.list((done, of) -> {});

        assertThat(all).extracting(PracticeBrief::fault).containsOnly("");
        assertThat(all).extracting(PracticeBrief::from).containsExactly("recording", "", "", "");
        assertThat(all).extracting(PracticeBrief::end).containsExactly(End.WEARER, End.OPEN, End.OPEN, End.OPEN);
        assertThat(all).extracting(PracticeBrief::length).containsExactly("short", "short", "medium", "short");
        PracticeSummary oldest = history.summary("2026-11-22T10-15-00");
        // what falls into a hold is as the routine is written today; how long it was is not
        assertThat(oldest.seconds()).isEqualTo(140);
        assertThat(oldest.poses()).hasSize(6);
        assertThat(history.summary("2026-11-23T10-15-00").breaths()).isPositive();
    }

    @Test
    void recordings_say_what_they_said() throws Exception {
        try (RecordingReader reader = RecordingReader.open(
                home.resolve("practices/2026-11-24T10-15-00/recording.csv"), RecordingOptions.NONE)) {
            assertThat(reader.faults()).isEmpty();
            assertThat(reader.channels()).isEqualTo(3);
            assertThat(reader.header().sensitivity()).hasValue(1.2);
            assertThat(reader.header().sign()).hasValue("by shape");
            assertThat(reader.header().inhaleTilt()).isPresent();
        }
    }

    @Test
    void settings_are_as_they_were_left() {
        Folders folders = new Folders(home, home);
        assertThat(new LookFile(home.resolve("look.properties")).read()).isEqualTo(new Look(false, true, 1));
        assertThat(LastSensor.in(folders).inhaleTilt()).isPresent();
        assertThat(KeptSound.in(folders).voice()).isEqualTo("none");
        assertThat(KeptSound.in(folders).settings().character().name()).isEqualTo("REED");
    }
}
