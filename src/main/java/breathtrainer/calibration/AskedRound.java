package breathtrainer.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * One time that the wearer was asked to inhale, stay full and let it go. In seconds on the source's clock.
 *
 * @param in the inhale was asked for
 * @param go to let it go was asked for
 * @param end when something else was asked for, or long enough after
 */
record AskedRound(double in, double go, double end) {
    /** Nobody takes longer to let a breath go. */
    private static final double LONGEST_GO = 6.5;
    /** What comes next is done late, so that much of it still belongs to this. */
    private static final double STILL = 0.4;

    /**
     * Those that were asked to their end.
     *
     * @param last the time of the newest sample
     */
    static List<AskedRound> of(List<Asked> asked, double last) {
        List<AskedRound> rounds = new ArrayList<>();
        double in = Double.NaN;
        for (int i = 0; i < asked.size(); i++) {
            Asked now = asked.get(i);
            if (now.ask() == Ask.IN) {
                in = now.time();
            } else if (now.ask() == Ask.GO && !Double.isNaN(in)) {
                double next = i + 1 < asked.size() ? asked.get(i + 1).time() + STILL : Double.POSITIVE_INFINITY;
                double end = Math.min(Math.min(next, now.time() + LONGEST_GO), last);
                if (end > now.time() + 1) {
                    rounds.add(new AskedRound(in, now.time(), end));
                }
                in = Double.NaN;
            } else if (now.ask() != Ask.HOLD) {
                in = Double.NaN;
            }
        }
        return rounds;
    }
}
