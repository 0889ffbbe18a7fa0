package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Resting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the wearer reads, wherever the practice stands. */
class GuideTest {
    private static final Pose TWIST = new Pose(
            "Twist",
            "twist",
            List.of("mat", "blanket"),
            "Not when pregnant.",
            List.of(new Instruction("Lie on the {side} side.", 5), new Instruction("Settle.", 5)),
            "Let the {side} ribs widen.",
            "Let the {side} arm sink.",
            List.of(new Movement(Phase.EXHALE, "Knees up."), new Movement(Phase.INHALE, "Knees to the {side}.")),
            List.of(),
            List.of("right", "left"),
            "Stronger: straight legs.",
            new Hold(true, 5, 5, Unit.BREATHS),
            List.of());
    private static final Pose CAT = new Pose(
            "Cat",
            "all-fours",
            List.of(),
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(new Movement(Phase.INHALE, "Lift."), new Movement(Phase.EXHALE, "Round.")),
            List.of(),
            null,
            new Hold(false, 3, 5, Unit.MINUTES),
            List.of());
    private static final Pose REST = new Pose(
            "Rest",
            "lying",
            List.of(),
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            new Hold(false, 1, 1, Unit.BREATHS),
            List.of());
    private static final Routine ROUTINE = new Routine(
            "r", "Ease", List.of("See a doctor."), List.of(CAT, TWIST, REST), List.of("Thank you.", "Bye."));

    @Test
    void before_the_poses_it_is_the_advice_under_the_title() {
        assertThat(words(new Opening("See a doctor.")))
                .isEqualTo(new Guidance("Ease", "See a doctor.", "", "", "", "Cat", ""));
    }

    @Test
    void getting_ready_names_the_side_and_what_is_needed_and_what_comes() {
        assertThat(words(new GettingReady(twist(1), 0, Phase.UNKNOWN)))
                .isEqualTo(new Guidance(
                        "Twist, right",
                        "Lie on the right side.",
                        "Not when pregnant. You need: mat, blanket. Stronger: straight legs.",
                        "",
                        "",
                        "Settle.",
                        "2 of 3"));
        assertThat(words(new GettingReady(twist(1), 1, Phase.UNKNOWN)).next()).isEqualTo("Hold, at least 5 breaths");
    }

    @Test
    void changing_sides_tells_of_the_other() {
        Guidance words = words(new ChangingSide(twist(2), 0, Phase.UNKNOWN));

        assertThat(words.heading()).isEqualTo("Twist, left");
        assertThat(words.instruction()).isEqualTo("Come back to the middle. Now the next side: left.");
    }

    @Test
    void whoever_is_ready_is_invited_to_begin_with_the_right_phase() {
        assertThat(words(new GettingReady(rest(), 0, Phase.INHALE)).instruction())
                .isEqualTo("Begin with your next inhale, when you are ready.");
        assertThat(words(new GettingReady(rest(), 0, Phase.EXHALE)).instruction())
                .isEqualTo("Begin with your next exhale, when you are ready.");
        assertThat(words(new GettingReady(cat(), 0, Phase.INHALE)).instruction())
                .isEqualTo("Inhale: Lift.");
        assertThat(words(new GettingReady(cat(), 0, Phase.INHALE)).next()).isEqualTo("Move, 3 to 5 minutes");
    }

    @Test
    void entering_says_what_to_do_on_the_next_phase_and_then_what_to_do() {
        Guidance awaited = words(new Entering(twist(1), 1, false));
        Guidance underWay = words(new Entering(twist(1), 1, true));

        assertThat(awaited.instruction()).isEqualTo("Inhale: Knees to the right.");
        assertThat(underWay.instruction()).isEqualTo("Knees to the right.");
        assertThat(underWay.next()).isEqualTo("Hold, at least 5 breaths");
        assertThat(words(new Entering(twist(1), 0, true)).next()).isEqualTo("Inhale: Knees to the right.");
    }

    @Test
    void a_still_hold_has_a_cue_for_each_phase_and_counts() {
        Holding hold = new Holding(twist(1), new Progress(2, 5, Unit.BREATHS, 2, 0, false));

        assertThat(Guide.guidance(ROUTINE, hold, Phase.INHALE))
                .isEqualTo(new Guidance(
                        "Twist, right",
                        "Let the right ribs widen.",
                        "Stronger: straight legs.",
                        "2 of 5",
                        "breaths",
                        "The left side",
                        "2 of 3"));
        assertThat(Guide.guidance(ROUTINE, hold, Phase.EXHALE).instruction()).isEqualTo("Let the right arm sink.");
    }

    @Test
    void what_comes_after_a_hold_is_the_other_side_the_next_pose_or_the_close() {
        Progress two = new Progress(2, 5, Unit.BREATHS, 2, 0, false);

        assertThat(words(new Holding(twist(2), two)).next()).isEqualTo("Rest");
        assertThat(words(new Resting(rest(), two)).next()).isEqualTo("The close");
    }

    @Test
    void a_pose_without_cues_lets_the_breath_come_and_go() {
        assertThat(words(new Resting(rest(), new Progress(0, 1, Unit.BREATHS, 0, 0, false)))
                        .instruction())
                .isEqualTo("Let the breath come and go.");
    }

    @Test
    void movements_follow_each_other_round_and_round() {
        Progress progress = new Progress(70, 180, Unit.MINUTES, 8, 0, true);
        Guidance last = words(new Moving(cat(), 1, progress));

        assertThat(last)
                .isEqualTo(new Guidance(
                        "Cat", "Round.", "", "1:10 of 3:00", "minutes, staying", "Inhale: Lift.", "1 of 3"));
    }

    @Test
    void the_last_words_are_the_routine_s_and_left_unsaid_after_an_early_end() {
        assertThat(words(new Finished(false)).instruction()).isEqualTo("Thank you.\nBye.");
        assertThat(words(new Finished(true)).instruction()).isEqualTo("Your practice is over.");
        assertThat(words(new Finished(true)).heading()).isEqualTo("Ease");
    }

    @Test
    void a_hold_is_said_as_the_routine_has_it() {
        assertThat(PoseWords.OF_LOGS.hold(TWIST)).isEqualTo("At least 5 breaths");
        assertThat(PoseWords.OF_LOGS.hold(CAT)).isEqualTo("3 to 5 minutes");
        assertThat(PoseWords.OF_LOGS.hold(REST)).isEqualTo("1 breath");
    }

    private static Guidance words(RoutineState state) {
        return Guide.guidance(ROUTINE, state, Phase.UNKNOWN);
    }

    private static Place cat() {
        return new Place(CAT, 1, 3, 1);
    }

    private static Place twist(int side) {
        return new Place(TWIST, 2, 3, side);
    }

    private static Place rest() {
        return new Place(REST, 3, 3, 1);
    }
}
