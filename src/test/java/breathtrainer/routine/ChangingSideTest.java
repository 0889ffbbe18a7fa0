package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.onSides;
import static breathtrainer.routine.SmallPoses.out;
import static breathtrainer.routine.SmallPoses.pose;
import static breathtrainer.routine.SmallPoses.routine;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangingSideTest {
    @Test
    void each_side_has_a_hold_of_its_own() {
        assertThat(EngineLog.play(
                        routine(onSides(breaths(1), "right", "left")),
                        "0 tick, 10 breaths 1, 25 tick, 26 inhale, 28 exhale, 31 ended"))
                .isEqualTo("""
                        begin 1 right getting ready 0
                        10 1 right holding 0 of 1
                        15 1 left changing side 0
                        25 1 left changing side 0 awaiting inhale
                        26 1 left holding 0 of 1
                        31 finished
                        """);
    }

    @Test
    void the_usual_words_name_the_side() {
        Place left = new Place(onSides(breaths(1), "right", "left"), 1, 1, 2);
        assertThat(left.preparation())
                .containsExactly(ReadingTime.toDo("Come back to the middle. Now the next side: left."));
    }

    @Test
    void own_words_replace_the_usual_ones() {
        Pose plain = onSides(breaths(1), "right", "left");
        Pose pose = new Pose(
                plain.name(),
                plain.figure(),
                plain.props(),
                null,
                plain.gettingReady(),
                null,
                null,
                List.of(),
                List.of(),
                plain.sides(),
                null,
                plain.hold(),
                List.of(new Instruction("up", 1), new Instruction("over to the {side}", 2)));
        assertThat(new Place(pose, 1, 1, 2).preparation())
                .containsExactly(new Instruction("up", 1), new Instruction("over to the left", 2));
    }

    @Test
    void every_side_is_entered_anew_and_back_returns_to_the_side_before() {
        Routine twist = routine(
                pose(List.of(SmallPoses.SIT), List.of(out("lower")), List.of(), List.of("right", "left"), breaths(1)));
        assertThat(EngineLog.play(twist, "0 next, 1 exhale, 2 breaths 1, 8 next, 9 exhale, 10 back, 11 back"))
                .isEqualTo("""
                        begin 1 right getting ready 0
                        0 1 right entering 0
                        1 1 right entering 0 under way
                        2 1 right holding 0 of 1
                        7 1 left changing side 0
                        8 1 left entering 0
                        9 1 left entering 0 under way
                        10 1 left changing side 0
                        11 1 right getting ready 0
                        """);
    }

    @Test
    void a_false_last_breath_of_the_side_before_is_taken_back() {
        assertThat(EngineLog.play(routine(onSides(breaths(1), "right", "left")), "0 next, 1 breaths 1, 8 uncount"))
                .endsWith("8 1 right holding 0 of 1\n");
    }

    @Test
    void what_a_pose_leaves_to_the_program_is_said_in_the_language_of_the_routine() {
        Pose pose = onSides(breaths(1), "rechts", "links");
        assertThat(new Place(pose, 1, 1, 2, Language.GERMAN).preparation())
                .extracting(Instruction::text)
                .containsExactly("Komm zurück zur Mitte. Jetzt die nächste Seite: links.");
        assertThat(new Place(pose.named(), 1, 1, 1, Language.GERMAN).preparation())
                .extracting(Instruction::text)
                .containsExactly("Komm in die Haltung.");
    }
}
