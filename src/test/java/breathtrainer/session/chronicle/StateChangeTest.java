package breathtrainer.session.chronicle;

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
import breathtrainer.session.LogEntry;
import breathtrainer.session.LogWords;
import breathtrainer.session.SessionEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The log is read as a story: each test tells a piece of it. */
class StateChangeTest {
    private static final Pose TWIST = new Pose(
            "Twist",
            "twist",
            List.of(),
            null,
            List.of(new Instruction("Lie down.", 5)),
            "Feel the back widen.",
            null,
            List.of(
                    new Movement(Phase.EXHALE, "Knees to the chest."),
                    new Movement(Phase.EXHALE, "Knees to the {side}.")),
            List.of(),
            List.of("right", "left"),
            null,
            new Hold(false, 5, 5, Unit.BREATHS),
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
    private static final Routine ROUTINE =
            new Routine("r", "R", List.of("See a doctor."), List.of(CAT, TWIST), List.of("Thank you."));

    private @Nullable RoutineState before;

    @Test
    void the_beginning() {
        assertThat(to(new Opening("See a doctor."))).containsExactly("advice See a doctor.");
        assertThat(to(new GettingReady(cat(), 0, Phase.UNKNOWN)))
                .containsExactly(
                        "pose 1/2 Cat",
                        "step ready 1/1 " + cat().preparation().get(0).text());
        assertThat(to(new GettingReady(cat(), 0, Phase.INHALE))).containsExactly("await inhale");
    }

    @Test
    void a_hold_with_movements() {
        to(new GettingReady(cat(), 0, Phase.INHALE));

        assertThat(to(new Moving(cat(), 0, timed(0, 0))))
                .containsExactly("hold 3 to 5 minutes, to 3:00", "step move 1/2 Inhale: Lift.");
        assertThat(to(new Moving(cat(), 1, timed(3, 0)))).containsExactly("step move 2/2 Exhale: Round.");
        assertThat(to(new Moving(cat(), 1, timed(4, 0)))).isEmpty();
        assertThat(to(new Moving(cat(), 0, timed(7, 1))))
                .containsExactly("count 1 breaths, 0:07 of 3:00", "step move 1/2 Inhale: Lift.");
        assertThat(to(new GettingReady(twist(1), 0, Phase.UNKNOWN)))
                .containsExactly(
                        "hold-ended 1 breaths, 0:07 of 3:00",
                        "pose 2/2 Twist",
                        "side 1/2 right",
                        "step ready 1/1 Lie down.");
    }

    @Test
    void entering_and_counting_a_side() {
        to(new GettingReady(twist(1), 0, Phase.UNKNOWN));

        assertThat(to(new Entering(twist(1), 0, false))).containsExactly("await exhale");
        assertThat(to(new Entering(twist(1), 0, true))).containsExactly("step enter 1/2 Exhale: Knees to the chest.");
        assertThat(to(new Entering(twist(1), 1, true))).containsExactly("step enter 2/2 Exhale: Knees to the right.");
        assertThat(to(new Holding(twist(1), counted(0, 0, false)))).containsExactly("hold 5 breaths, to 5");
        assertThat(to(new Holding(twist(1), counted(1, 1, false)))).containsExactly("count 1 of 5 breaths, 1 by hand");
        assertThat(to(new Holding(twist(1), counted(1, 1, true)))).containsExactly("stay until told to move on");
        assertThat(to(new ChangingSide(twist(2), 0, Phase.EXHALE)))
                .containsExactly("hold-ended 1 of 5 breaths, 1 by hand", "side 2/2 left", "await exhale");
    }

    @Test
    void the_close() {
        assertThat(to(new Finished(false))).containsExactly("close Thank you.");
        assertThat(to(new Finished(true))).containsExactly("close ended by the wearer");
    }

    private List<String> to(RoutineState now) {
        List<String> lines = new ArrayList<>();
        for (SessionEvent event : StateChange.events(ROUTINE, 0, before, now)) {
            LogEntry line = LogWords.of(event);
            lines.add(line.kind() + " " + line.text());
        }
        before = now;
        return lines;
    }

    private static Place cat() {
        return new Place(CAT, 1, 2, 1);
    }

    private static Place twist(int side) {
        return new Place(TWIST, 2, 2, side);
    }

    private static Progress timed(double seconds, int breaths) {
        return new Progress(seconds, 180, Unit.MINUTES, breaths, 0, false);
    }

    private static Progress counted(int done, int byHand, boolean staying) {
        return new Progress(done, 5, Unit.BREATHS, done, byHand, staying);
    }
}
