package breathtrainer.ui;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import java.util.Arrays;
import java.util.List;

/** A routine of six poses with everything that a routine can have. */
final class SampleRoutine {
    static final Pose SEATED = new Pose(
            "Breathing into the back",
            "seated",
            List.of("a rolled mat or blanket"),
            null,
            steps("Sit comfortably, the rolled blanket between your spine and the wall.", "Close your eyes."),
            "Feel the back ribs widen into the blanket",
            "Let the shoulders sink, draw the belly in a little",
            List.of(),
            List.of(),
            List.of(),
            null,
            new Hold(true, 10, 10, Hold.Unit.BREATHS),
            List.of());

    static final Pose CAT_COW = new Pose(
            "Cat-Cow",
            "all-fours",
            List.of(),
            null,
            steps("Come to hands and knees.", "Hands under the shoulders, knees under the hips."),
            null,
            null,
            List.of(),
            List.of(
                    new Movement(Phase.INHALE, "Lift head and sit bones, let the belly sink"),
                    new Movement(Phase.EXHALE, "Round the back up, let head and tailbone hang")),
            List.of(),
            null,
            new Hold(false, 3, 5, Hold.Unit.MINUTES),
            List.of());

    static final Pose DOLPHIN = new Pose(
            "Dolphin prelude",
            "forearms",
            List.of(),
            "Leave it out with high blood pressure or glaucoma",
            steps(
                    "Come to hands and knees.",
                    "Set the elbows on the floor, right under the shoulders.",
                    "Walk the knees back by about one foot, a little wider than the hips.",
                    "Let the neck be long and soft.",
                    "Interlace the fingers.",
                    "Lift the hands a hand's breadth off the mat."),
            "Widen the back of the ribs",
            "Soften around the shoulders",
            List.of(),
            List.of(),
            List.of(),
            null,
            new Hold(true, 8, 8, Hold.Unit.BREATHS),
            List.of());

    static final Pose SUNS = new Pose(
            "Mini suns",
            "standing",
            List.of(),
            null,
            steps("Stand, feet together, palms together before the chest."),
            null,
            null,
            List.of(),
            List.of(
                    new Movement(Phase.INHALE, "Reach both arms up, ribs away from the pelvis"),
                    new Movement(Phase.EXHALE, "Bend the knees and roll down"),
                    new Movement(Phase.INHALE, "Roll up, one vertebra after the other"),
                    new Movement(Phase.EXHALE, "Bring the palms before the chest")),
            List.of(),
            "For more work, practise whole sun salutations",
            new Hold(false, 3, 5, Hold.Unit.ROUNDS),
            List.of());

    static final Pose TWIST = new Pose(
            "Lying spinal twist",
            "twist",
            List.of(),
            null,
            steps("Lie on your back, knees bent, feet on the floor.", "Arms out to both sides."),
            "Feel the back widen into the floor",
            "Let knees and feet grow heavy",
            List.of(
                    new Movement(Phase.EXHALE, "Draw the knees towards the chest"),
                    new Movement(Phase.EXHALE, "Lower both knees towards the {side} armpit")),
            List.of(),
            List.of("right", "left"),
            null,
            new Hold(false, 5, 5, Hold.Unit.BREATHS),
            List.of());

    static final Pose REST = new Pose(
            "Rest",
            "lying",
            List.of("a chair, if you like"),
            null,
            steps("Lie flat on your back and get comfortable."),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            "Feet up the wall, or on a chair",
            new Hold(true, 5, 5, Hold.Unit.MINUTES),
            List.of());

    static final Routine MID_BACK = new Routine(
            "mid-back",
            "Ease for the mid-back",
            List.of(
                    "Pain in the middle of the back can have many causes, some of them serious."
                            + " Have a doctor look at it before you practise.",
                    "Breathe without effort. If you feel dizzy or something hurts, stop and rest."),
            List.of(SEATED, CAT_COW, DOLPHIN, SUNS, TWIST, REST),
            List.of("Stay as long as you like, then roll to one side and come up slowly.", "Namaste."));

    private SampleRoutine() {}

    private static List<Instruction> steps(String... texts) {
        return Arrays.stream(texts).map(text -> new Instruction(text, 6)).toList();
    }
}
