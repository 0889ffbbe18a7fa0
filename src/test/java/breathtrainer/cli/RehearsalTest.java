package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.watch.Rehearsal;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticePlan;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.figure.Figures;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.OngoingPractice;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A teacher writes, saves, and sees it practised. */
@Timeout(60)
class RehearsalTest {
    private static final String RIGHT = """
            version: 1
            routine: mine
            title: Mine
            poses:
              - name: %s
                figure: seated
                hold: 3 breaths
            """;

    @TempDir
    private Path folder;

    private Rehearsal<PracticePlan> rehearsal(Path file) {
        Folders folders = new Folders(folder.resolve("home"), folder);
        SensorOpener none = SensorOpener.of(RecordingOptions.NONE, null, folders);
        Sources sources = new Sources(Speed.NORMAL, RecordingOptions.NONE, none, new PrintWriter(new StringWriter()));
        PracticeBuilder studio = new PracticeBuilder(new DetectorOptions(), null, folders);
        return new Rehearsal<>(
                file,
                () -> new PracticePlan(
                        studio,
                        Routines.read(file),
                        Figures.builtIn(),
                        Length.SHORT,
                        sources.synthetic().rehearsed(),
                        sources::synthetic));
    }

    @Test
    void all_faults_are_told_at_each_saving_and_then_it_begins() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                RIGHT.formatted("Sit").replace("3 breaths", "3 apples").replace("title", "titel"));
        Rehearsal<PracticePlan> rehearsal = rehearsal(file);
        List<String> told = new ArrayList<>();
        CompletableFuture<PracticePlan> plan = CompletableFuture.supplyAsync(() -> {
            try {
                return rehearsal.awaitPlan(told::add);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(1000);
        Files.writeString(file, RIGHT.formatted("Sit").replace("seated", "[seated"));
        Thread.sleep(1500);
        Files.writeString(file, RIGHT.formatted("Lie"));

        assertThat(plan.get(10, TimeUnit.SECONDS).routine().poses().get(0).name())
                .isEqualTo("Lie");
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains("mine.yaml:3:1: ", "\"titel\"", "mine.yaml:7:11: ", "\"apples\"");
        assertThat(told.get(1)).contains("mine.yaml:");
        assertThat(folder.resolve("home/practices")).doesNotExist();
    }

    @Test
    void a_saving_ends_what_runs_and_nothing_of_it_is_kept() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), RIGHT.formatted("Sit"));
        Rehearsal<PracticePlan> rehearsal = rehearsal(file);
        PracticePlan plan = rehearsal.awaitPlan(fault -> {});
        OngoingPractice practice = plan.studio().practice(plan.routine(), plan.length(), plan.opened());
        practice.start();
        try (Rehearsal<PracticePlan>.Saving saving = rehearsal.onSaving(practice::close)) {
            assertThat(saving.isSaved()).isFalse();
            Files.writeString(file, RIGHT.formatted("Lie"));
            assertThat(practice.ended().get(10, TimeUnit.SECONDS)).isEqualTo(OngoingPractice.End.WEARER);
            assertThat(saving.isSaved()).isTrue();
        }
        assertThat(folder.resolve("home/practices")).doesNotExist();
    }

    @Test
    void it_wants_a_file_and_nobody_who_wears_a_sensor() {
        assertThat(Program.run("practise", "--watch", "--simulate").code()).isEqualTo(2);
        assertThat(Program.run("practise", "--watch", "--simulate", "--routine", "mid-back")
                        .err())
                .contains("--routine FILE");
        assertThat(Program.run("practise", "--watch", "--routine", "mine.yaml").err())
                .contains("--simulate");
        assertThat(Program.run("practise", "--watch", "--routine", "mine.yaml", "--sensor", "auto")
                        .code())
                .isEqualTo(2);
    }
}
