package breathtrainer.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.figure.Passage;
import breathtrainer.figure.Passage.Kind;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.Routines;
import org.junit.jupiter.api.Test;

/** Which part of a pose its figure shows, stage by stage of the mid-back routine. */
class FigureAimTest {
    private static final Routine MID_BACK = Routines.builtIn().get(0);
    private static final Progress BEGUN = new Progress(0, 5, Hold.Unit.ROUNDS, 0, 0, false);

    @Test
    void nobody_is_drawn_before_the_first_pose_and_after_the_last() {
        assertThat(FigureAim.of(new RoutineState.Opening("Take care."))).isEmpty();
        assertThat(FigureAim.of(new RoutineState.Finished(false))).isEmpty();
    }

    @Test
    void each_step_of_getting_ready_has_a_shape_of_its_own() {
        Place place = still();
        assertThat(FigureAim.of(new RoutineState.GettingReady(place, 2, Phase.UNKNOWN)))
                .contains(new FigureAim(place, new Passage(Kind.GETTING_READY, 2), false, false));
        assertThat(FigureAim.of(new RoutineState.ChangingSide(place, 1, Phase.UNKNOWN)))
                .contains(new FigureAim(place, new Passage(Kind.CHANGING_SIDE, 1), false, false));
    }

    @Test
    void a_still_hold_breathes_also_while_its_first_breath_is_awaited() {
        Place place = still();
        FigureAim breathing = new FigureAim(place, Passage.BREATH, false, false);
        assertThat(FigureAim.of(new RoutineState.GettingReady(place, 0, Phase.INHALE)))
                .contains(breathing);
        assertThat(FigureAim.of(new RoutineState.Holding(place, BEGUN))).contains(breathing);
        assertThat(FigureAim.of(new RoutineState.Resting(place, BEGUN))).contains(breathing);
    }

    @Test
    void a_movement_waits_for_its_onset_and_then_goes_with_its_own_phase() {
        Place place = moving();
        Phase first = place.pose().movements().get(0).phase();
        assertThat(FigureAim.of(new RoutineState.GettingReady(place, 0, first)))
                .contains(new FigureAim(place, new Passage(Kind.ROUND, 0), first == Phase.INHALE, true));
        assertThat(FigureAim.of(new RoutineState.Moving(place, 0, BEGUN)))
                .contains(new FigureAim(place, new Passage(Kind.ROUND, 0), first == Phase.INHALE, false));
        assertThat(FigureAim.of(new RoutineState.Moving(place, 1, BEGUN)))
                .contains(new FigureAim(place, new Passage(Kind.ROUND, 1), first != Phase.INHALE, false));
    }

    private static Place still() {
        return place(MID_BACK.poses().get(0));
    }

    private static Place moving() {
        return place(MID_BACK.poses().stream()
                .filter(pose -> pose.movements().size() == 2)
                .findFirst()
                .orElseThrow());
    }

    private static Place place(Pose pose) {
        return new Place(
                pose, MID_BACK.poses().indexOf(pose) + 1, MID_BACK.poses().size(), 1);
    }
}
