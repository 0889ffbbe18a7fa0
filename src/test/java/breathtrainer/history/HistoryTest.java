package breathtrainer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.history.PracticeSummary.End;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The list of past practices: the folders are the truth, all else is made from them again. */
class HistoryTest {
    private static final HistoryProgress NOBODY = (done, all) -> {};
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final int ALL = 1_000_000; // lines of a recording
    private static final int SOME = 9_000;

    @TempDir
    private Path data;

    private PracticeFolders folders;

    @BeforeEach
    void open() {
        folders = new PracticeFolders(data);
    }

    @Test
    void a_practice_is_told_pose_by_pose() throws Exception {
        folders.practice("one", ALL);

        PracticeSummary one = folders.history("1").summary("one");

        assertThat(one.end()).isEqualTo(End.CLOSE);
        assertThat(one.worn()).isTrue();
        assertThat(one.seconds()).isBetween(600.0, 1500.0);
        assertThat(one.poses()).hasSize(6);
        PoseSummary first = one.poses().get(0);
        assertThat(first.name()).isEqualTo("Breathing into the back");
        assertThat(first.breaths()).isEqualTo(10);
        assertThat(first.rate()).isBetween(4.0, 8.0);
        assertThat(first.inhale() + first.exhale() + first.pause())
                .isBetween(0.9 * 60 / first.rate(), 1.1 * 60 / first.rate());
        assertThat(first.steadiness()).isBetween(0.01, 3.0);
        assertThat(first.quality()).isBetween(0.5, 1.0);
        assertThat(first.withoutBreath()).isZero();
    }

    @Test
    void a_summary_is_kept_beside_its_recording_and_made_again_for_another_version_or_recording() throws Exception {
        Path folder = folders.practice("one", SOME);
        History history = folders.history("1");
        history.list(NOBODY);
        Path kept = folder.resolve("summary.json");
        Files.writeString(kept, Files.readString(kept).replace("Ease for the mid-back", "kept"));

        assertThat(history.summary("one").title()).isEqualTo("kept");
        assertThat(folders.history("2").summary("one").title()).isEqualTo("Ease for the mid-back");
        assertThat(Files.readString(kept)).startsWith("# 2, ").doesNotContain("kept");
        for (String broken : List.of("", "\n", "# 2, x\n{}", "# 2", "\u0000\n\u0000")) {
            Files.writeString(kept, broken);
            assertThat(folders.history("2").summary("one").title()).isEqualTo("Ease for the mid-back");
        }
        folders.practice("one", SOME + 500);
        assertThat(folders.history("2").summary("one").seconds()).isGreaterThan(SOME / 50.0);
    }

    @Test
    void the_index_is_made_again_where_it_is_missing_broken_or_of_another_version() throws Exception {
        folders.practice("2026-11-22T10-15-00", SOME);
        folders.practice("2026-11-23T10-15-00", SOME, "from: recording");
        folders.history("1").note("2026-11-22T10-15-00", "a\ttab, a \\ and\na line");
        List<PracticeBrief> fresh = folders.history("1").list(NOBODY);
        Path index = data.resolve("history.index");
        String written = Files.readString(index);

        List<Integer> looked = new ArrayList<>();
        assertThat(folders.history("1").list((done, all) -> looked.add(done))).isEqualTo(fresh);
        assertThat(looked).isEmpty();
        for (String broken :
                List.of("", "# practices, by 2\n", "rubbish", written.replace("\t", " "), written.substring(0, 99))) {
            Files.writeString(index, broken);
            assertThat(folders.history("1").list(NOBODY)).isEqualTo(fresh);
            assertThat(Files.readString(index)).isEqualTo(written);
        }
        assertThat(PracticeFolders.ids(fresh)).containsExactly("2026-11-23T10-15-00", "2026-11-22T10-15-00");
        assertThat(fresh.get(0).worn()).isFalse();
        assertThat(fresh.get(1).note()).isEqualTo("a\ttab, a \\ and\na line");
    }

    @Test
    void what_is_no_practice_is_told_in_a_sentence_and_the_rest_is_shown() throws Exception {
        folders.practice("good", SOME);
        folders.practice("newer", SOME);
        Path newer = folders.practices().resolve("newer/recording.csv");
        Files.writeString(newer, Files.readString(newer).replace("breath-recording: 1", "breath-recording: 2"));
        Files.writeString(folders.practice("broken", 5).resolve("recording.csv"), "\u0000\u0001 rubbish \u0000");
        Files.writeString(folders.practice("silent", 5).resolve("recording.csv"), "# breath-recording: 1\n");
        folders.practice("own", SOME, "routine: quiet, length short");
        Files.writeString(folders.practice("wrong", SOME).resolve("routine.yaml"), "poses: nothing");
        folders.practice("wild", SOME, "sensitivity: 1e99", "started: yesterday");
        Files.createDirectories(folders.practices().resolve("empty"));
        Files.writeString(folders.practices().resolve("foreign.txt"), "hello");

        List<PracticeBrief> list = folders.history("1").list(NOBODY);

        assertThat(list.stream().filter(each -> each.fault().isEmpty()).map(PracticeBrief::id))
                .contains("good")
                .doesNotContain("newer", "broken", "silent", "own", "wrong", "empty", "foreign.txt");
        assertThat(list.stream().map(PracticeBrief::fault).filter(fault -> !fault.isEmpty()))
                .hasSizeBetween(7, 8)
                .allMatch(fault -> fault.endsWith(".") && !fault.contains("Exception") && !fault.contains("\n"));
        assertThat(list.stream().map(PracticeBrief::fault))
                .anyMatch(fault -> fault.contains("newer version of this program (format 2)"))
                .anyMatch(fault -> fault.endsWith("foreign.txt is no folder of a practice; it is passed over."))
                .anyMatch(fault -> fault.endsWith("empty holds no recording.csv; it is passed over."));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_needs_to_be_written_to_look_back() throws Exception {
        Path folder = folders.practice("one", SOME);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(folders.history("1").list(NOBODY))
                    .singleElement()
                    .matches(one -> one.fault().isEmpty());
            assertThat(folders.history("1").practice("one").poses()).isNotEmpty();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void what_is_deleted_comes_back_and_is_forgotten_after_thirty_days() throws Exception {
        folders.practice("one", 100);
        folders.practice("two", 100);
        folders.practice("three", 100);
        History history = folders.history("1");

        history.delete("one", NOW);
        history.delete("two", NOW.plus(Duration.ofDays(1)));
        assertThat(PracticeFolders.ids(history.list(NOBODY))).containsExactly("three");
        assertThat(history.restore("")).isEqualTo("two");
        assertThat(history.restore("one")).isEqualTo("one");
        assertThat(PracticeFolders.ids(history.list(NOBODY))).containsExactly("two", "three", "one");

        history.delete("one", NOW);
        history.delete("two", NOW.plus(Duration.ofDays(31)));
        assertThatThrownBy(() -> history.restore("one"))
                .isInstanceOf(HistoryException.class)
                .hasMessage("No practice one was deleted in the last 30 days. Deleted were: two.");
        for (String nowhere : List.of("../three", "", "four", ".", "..")) {
            assertThatThrownBy(() -> history.delete(nowhere, NOW)).isInstanceOf(HistoryException.class);
        }
    }

    @Test
    void what_somebody_put_there_comes_after_what_was_practised() throws Exception {
        folders.practice("zoe", 100);
        folders.practice("2026-11-22T10-15-00", 100);
        folders.practice("2026-11-23T10-15-00", 100);
        History history = folders.history("1");
        assertThat(PracticeFolders.ids(history.list(NOBODY)))
                .containsExactly("2026-11-23T10-15-00", "2026-11-22T10-15-00", "zoe");
        assertThat(history.newest()).isEqualTo("2026-11-23T10-15-00");
    }

    @Test
    void none_was_practised_yet() throws Exception {
        assertThat(folders.history("1").list(NOBODY)).isEmpty();
        assertThat(folders.history("1").newest()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }
}
