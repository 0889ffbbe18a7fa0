package breathtrainer.routine;

import breathtrainer.breath.Phase;

/** Where a practice stands: one class a stage. */
public sealed interface RoutineState {
    <R> R tell(RoutineStateVisitor<R> visitor);

    /** A stage that belongs to a pose. */
    sealed interface InPose extends RoutineState {
        Place place();
    }

    /**
     * The wearer comes into a pose, or from one side of it to the next; nothing is counted. {@code step} is which of {@link
     * Place#preparation}, from 0; {@code awaiting} is {@link Phase#UNKNOWN} while those run, and after them the phase whose
     * onset begins the hold.
     */
    sealed interface Preparing extends InPose {
        int step();

        Phase awaiting();

        /** Whether all was said, and the hold begins with the wearer's next onset. */
        default boolean isReady() {
            return awaiting() != Phase.UNKNOWN;
        }
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

        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.opening(this);
        }
    }

    /** The first side of a pose, or a pose without sides. */
    record GettingReady(Place place, int step, Phase awaiting) implements Preparing {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.gettingReady(this);
        }
    }

    /** A side after the first. */
    record ChangingSide(Place place, int step, Phase awaiting) implements Preparing {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.changingSide(this);
        }
    }

    /**
     * Movements lead into the hold, each on the wearer's own onset.
     *
     * @param step which of the pose's entering movements, from 0
     * @param underWay false while its onset is awaited
     */
    record Entering(Place place, int step, boolean underWay) implements InPose {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.entering(this);
        }
    }

    /** A still hold that is counted in breaths. */
    record Holding(Place place, Progress progress) implements Held {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.holding(this);
        }
    }

    /**
     * A hold with movements, counted in rounds or breaths, or timed.
     *
     * @param step the movement that is under way, from 0
     */
    record Moving(Place place, int step, Progress progress) implements Held {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.moving(this);
        }
    }

    /** A still hold that is timed. */
    record Resting(Place place, Progress progress) implements Held {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.resting(this);
        }
    }

    /**
     * The close.
     *
     * @param early whether the wearer ended it before the last hold was over
     */
    record Finished(boolean early) implements RoutineState {
        @Override
        public <R> R tell(RoutineStateVisitor<R> visitor) {
            return visitor.finished(this);
        }
    }
}
