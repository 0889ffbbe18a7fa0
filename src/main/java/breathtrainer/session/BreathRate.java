package breathtrainer.session;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignalLost;
import java.util.ArrayDeque;
import java.util.Deque;

/** How fast the wearer breathes, over the last few breaths: from inhale to inhale. */
final class BreathRate {
    private static final int BREATHS = 5;

    private final Deque<Double> inhales = new ArrayDeque<>();

    void onEvent(BreathEvent event) {
        if (event instanceof InhaleBegan inhale) {
            inhales.addLast(inhale.onset());
            if (inhales.size() > BREATHS + 1) {
                inhales.removeFirst();
            }
        } else if (event instanceof SignalLost) {
            inhales.clear();
        }
    }

    /** Zero until two inhales were seen. */
    double breathsPerMinute() {
        if (inhales.size() < 2) {
            return 0;
        }
        double seconds = inhales.getLast() - inhales.getFirst();
        return seconds > 0 ? 60 * (inhales.size() - 1) / seconds : 0;
    }
}
