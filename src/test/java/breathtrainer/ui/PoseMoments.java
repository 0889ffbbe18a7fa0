package breathtrainer.ui;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guide;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that the practice screen shows of a routine: each step of each pose, at the end of an exhale and of an inhale. */
final class PoseMoments {
    private static final double BREATH = 13 * Wearer.BREATH; // when one begins, in seconds

    /** At the end of a movement of the breath. */
    record Seen(Moment moment, Phase phase) {
        double time() {
            return BREATH + (phase == Phase.INHALE ? 2.9 : 6.8);
        }
    }

    private final Routine routine;
    private final Map<String, Seen> all = new LinkedHashMap<>();

    private PoseMoments(Routine routine) {
        this.routine = routine;
    }

    /** By names that tell their order. */
    static Map<String, Seen> of(Routine routine) {
        PoseMoments moments = new PoseMoments(routine);
        for (int i = 0; i < routine.before().size(); i++) {
            moments.add(
                    "pose-0-opening-" + (i + 1),
                    new RoutineState.Opening(routine.before().get(i)),
                    Phase.INHALE);
        }
        for (int number = 1; number <= routine.poses().size(); number++) {
            Pose pose = routine.poses().get(number - 1);
            for (int side = 1; side <= Math.max(1, pose.sides().size()); side++) {
                moments.addPose(new Place(pose, number, routine.poses().size(), side));
            }
        }
        return moments.all;
    }

    private void addPose(Place place) {
        Pose pose = place.pose();
        String name = "pose-" + place.poseNumber() + "-" + pose.figure() + (place.sideNumber() > 1 ? "-other" : "");
        for (int i = 0; i < place.preparation().size(); i++) {
            RoutineState state = place.sideNumber() > 1
                    ? new RoutineState.ChangingSide(place, i, Phase.UNKNOWN)
                    : new RoutineState.GettingReady(place, i, Phase.UNKNOWN);
            add(name + "-1-ready-" + (i + 1), state, Phase.EXHALE);
        }
        for (int i = 0; i < pose.enter().size(); i++) {
            add(
                    name + "-2-enter-" + (i + 1),
                    new RoutineState.Entering(place, i, true),
                    pose.enter().get(i).phase());
        }
        addHold(name + "-3-", place);
    }

    private void addHold(String name, Place place) {
        Pose pose = place.pose();
        Hold.Unit unit = pose.hold().unit();
        double target = pose.hold().target(Length.SHORT);
        Progress progress = new Progress(target / 2, target, unit, 4, 0, false);
        for (int i = 0; i < pose.movements().size(); i++) {
            Phase phase = pose.movements().get(i).phase();
            add(name + (i + 1) + "-" + word(phase), new RoutineState.Moving(place, i, progress), phase);
        }
        if (pose.movements().isEmpty()) {
            RoutineState state = unit == Hold.Unit.BREATHS
                    ? new RoutineState.Holding(place, progress)
                    : new RoutineState.Resting(place, progress);
            add(name + "exhale", state, Phase.EXHALE);
            add(name + "inhale", state, Phase.INHALE);
        }
    }

    private static String word(Phase phase) {
        return phase == Phase.INHALE ? "inhale" : "exhale";
    }

    private void add(String name, RoutineState state, Phase phase) {
        all.put(name, new Seen(new Moment(name, state, Guide.guidance(routine, state, phase)), phase));
    }
}
