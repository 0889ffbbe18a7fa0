package breathtrainer.routine;

/**
 * What was done in one pose, all its sides and returns together.
 *
 * @param sensed breaths that were sensed
 * @param byHand breaths that were counted by hand, less those taken back beyond the sensed ones
 * @param seconds in its holds, pauses and lost signal left out
 */
public record PoseTally(Pose pose, int sensed, int byHand, double seconds) {
    /** 0 where there was no time. */
    public double breathsPerMinute() {
        return seconds > 0 ? 60 * (sensed + byHand) / seconds : 0;
    }
}
