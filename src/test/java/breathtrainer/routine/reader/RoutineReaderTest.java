package breathtrainer.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Pose;
import breathtrainer.routine.ReadingTime;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineReaderTest {
    private static final String SMALLEST = """
            routine: small
            title: Small
            poses:
              - name: Sit
                figure: seated
                hold: 5 breaths
            """;

    @Test
    void the_least_that_is_a_routine() throws RoutineException {
        Routine routine = RoutineReader.read("small.yaml", SMALLEST);
        assertThat(routine.id()).isEqualTo("small");
        assertThat(routine.title()).isEqualTo("Small");
        assertThat(routine.before()).isEmpty();
        assertThat(routine.after()).isEmpty();
        Hold five = new Hold(false, 5, 5, Hold.Unit.BREATHS);
        assertThat(routine.poses())
                .containsExactly(new Pose(
                        "Sit", "seated", List.of(), null, List.of(), null, null, List.of(), List.of(), List.of(), null,
                        five, List.of()));
    }

    @Test
    void every_key_of_a_still_pose() throws RoutineException {
        Pose pose = RoutineReader.read("full.yaml", """
                version: 1
                routine: full
                title: Full
                before: [first, second]
                poses:
                  - name: Twist
                    figure: twist
                    props: mat
                    caution: take care
                    sides: [right, left]
                    getting-ready:
                      - lie down
                      - {say: "look {side}", seconds: 2.5}
                    changing-side: now {side}
                    enter:
                      - exhale: knees in
                      - exhale: knees {side}
                    inhale: widen
                    exhale: soften
                    option: stay longer
                    hold: at least 2 minutes
                after: the end
                """).poses().get(0);
        assertThat(pose)
                .isEqualTo(new Pose(
                        "Twist",
                        "twist",
                        List.of("mat"),
                        "take care",
                        List.of(
                                ReadingTime.toDo("lie down", List.of("mat", "take care")),
                                new Instruction("look {side}", 2.5)),
                        "widen",
                        "soften",
                        List.of(new Movement(Phase.EXHALE, "knees in"), new Movement(Phase.EXHALE, "knees {side}")),
                        List.of(),
                        List.of("right", "left"),
                        "stay longer",
                        new Hold(true, 2, 2, Hold.Unit.MINUTES),
                        List.of(ReadingTime.toDo("now {side}"))));
    }

    @Test
    void movements_of_each_breath_and_of_a_round() throws RoutineException {
        List<Pose> poses = RoutineReader.read("moving.yaml", """
                routine: moving
                title: Moving
                poses:
                  - name: Cat
                    figure: all-fours
                    each-breath: { exhale: round, inhale: lift }
                    hold: 3 to 5 minutes
                  - name: Sun
                    figure: standing
                    round: [{inhale: reach}, {exhale: fold}, {inhale: rise}, {exhale: pray}]
                    hold: 3 to 5 rounds
                """).poses();
        assertThat(poses.get(0).movements())
                .containsExactly(new Movement(Phase.INHALE, "lift"), new Movement(Phase.EXHALE, "round"));
        assertThat(poses.get(1).movements())
                .extracting(Movement::text)
                .containsExactly("reach", "fold", "rise", "pray");
    }

    @Test
    void a_text_over_several_lines_is_one_text() throws RoutineException {
        Routine routine = RoutineReader.read("long.yaml", SMALLEST + """
                before: |
                  One line
                  and the next.
                after:
                  - plain over
                    two lines
                """);
        assertThat(routine.before()).containsExactly("One line and the next.");
        assertThat(routine.after()).containsExactly("plain over two lines");
    }

    @Test
    void a_file_is_read_whatever_its_line_ends_and_byte_order_mark(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("windows.yaml"), "\uFEFF" + SMALLEST.replace("\n", "\r\n"));
        assertThat(RoutineReader.read(file).id()).isEqualTo("small");
    }

    @Test
    void a_file_that_is_none_or_too_large_or_no_text_is_told_as_such(@TempDir Path folder) throws Exception {
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> RoutineReader.read(missing)).hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> RoutineReader.read(folder)).hasMessage(folder + ": is not a file");
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(YamlFile.LARGEST + 1));
        assertThatThrownBy(() -> RoutineReader.read(large))
                .hasMessage(large + ": is larger than 64 KB; what is written here is a short text");
        byte[] bytes = "routine: x\ntitle: Größe".getBytes(StandardCharsets.ISO_8859_1);
        Path latin = Files.write(folder.resolve("latin.yaml"), bytes);
        assertThatThrownBy(() -> RoutineReader.read(latin))
                .hasMessage(latin + ":2:10: this is not UTF-8; save the file as UTF-8 text");
    }

    @Test
    void a_movement_may_have_a_short_form_and_a_routine_its_language() throws Exception {
        Routine routine = RoutineReader.read("f", """
                routine: r
                title: T
                language: de
                poses:
                  - name: Katze
                    figure: all-fours
                    round:
                      - inhale: { say: Lass den Bauch sinken., cue: Bauch. }
                      - exhale: Rund.
                    hold: 3 rounds
                """);
        assertThat(routine.language()).isEqualTo(Language.GERMAN);
        assertThat(routine.poses().get(0).movements())
                .containsExactly(
                        new Movement(Phase.INHALE, "Lass den Bauch sinken.", "Bauch."),
                        new Movement(Phase.EXHALE, "Rund."));
    }
}
