package breathtrainer.routine;

import breathtrainer.breath.Phase;

/** Where a practice stands: one class a stage. */
public sealed interface RoutineState {
    /** A stage that belongs to a pose. */
    sealed interface InPose extends RoutineState {
        Place place();
    }

    /** A stage in which breaths, rounds or time count. */
    sealed interface Held extends InPose {
        Progress progress();
    }

    /**
     * The advice before the first pose is shown: one paragraph after the other.
     *
     * @param paragraph which of the routine's, from 0; where a movement is asked for, which of those
     * @param asked the movement that the wearer is asked for now, so that it is known which way is inhale; mostly {@link
     *     Phase#UNKNOWN}
     */
    record Opening(String advice, int paragraph, Phase asked) implements RoutineState {
        public Opening(String advice) {
            this(advice, 0, Phase.UNKNOWN);
        }
    }

    /**
     * The wearer comes into a pose; nothing is counted.
     *
     * @param step which of the pose's instructions, from 0
     * @param awaiting {@link Phase#UNKNOWN} while instructions run; after them the phase whose onset begins the hold
     */
    record GettingReady(Place place, int step, Phase awaiting) implements InPose {}

    /** As {@link GettingReady}, for a side after the first. */
    record ChangingSide(Place place, int step, Phase awaiting) implements InPose {}

    /**
     * Movements lead into the hold, each on the wearer's own onset.
     *
     * @param step which of the pose's entering movements, from 0
     * @param underWay false while its onset is awaited
     */
    record Entering(Place place, int step, boolean underWay) implements InPose {}

    /** A still hold that is counted in breaths. */
    record Holding(Place place, Progress progress) implements Held {}

    /**
     * A hold with movements, counted in rounds or breaths, or timed.
     *
     * @param step the movement that is under way, from 0
     */
    record Moving(Place place, int step, Progress progress) implements Held {}

    /** A still hold that is timed. */
    record Resting(Place place, Progress progress) implements Held {}

    /**
     * The close.
     *
     * @param early whether the wearer ended it before the last hold was over
     */
    record Finished(boolean early) implements RoutineState {}
}
