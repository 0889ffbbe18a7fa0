package breathtrainer.bench;

/**
 * A mark of a true onset.
 *
 * @param time in seconds on the recording's clock
 * @param inhale whether an inhale begins, else an exhale
 */
public record HandMark(double time, boolean inhale) implements Comparable<HandMark> {
    @Override
    public int compareTo(HandMark other) {
        int byTime = Double.compare(time, other.time);
        return byTime != 0 ? byTime : Boolean.compare(other.inhale, inhale);
    }
}
