package breathtrainer.history;

import java.util.List;

/**
 * One practice in full.
 *
 * @param line its breath
 * @param poses where each began on that line, in order of time
 */
public record PastPractice(PracticeSummary summary, BreathLine line, List<PoseSpan> poses) {
    /**
     * A pose on the line of the whole practice.
     *
     * @param from when it began, in seconds on the practice's clock
     * @param pose from 0
     */
    public record PoseSpan(double from, int pose, String name) {}

    public PastPractice {
        poses = List.copyOf(poses);
    }
}
