package breathtrainer.sound.cue;

import breathtrainer.breath.Phase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** How long the wearer's inhales and exhales last, from what was told of the last few. */
final class BreathPace {
    /** Seconds, where nothing is known yet: a resting breath of twelve a minute, its inhale. */
    private static final double UNKNOWN = 2;
    /** How many of the last are looked at; the one in the middle is what words have to fit into. */
    private static final int LAST = 3;

    private final Map<Phase, Deque<Double>> lasted = new EnumMap<>(Phase.class);
    private Phase phase = Phase.UNKNOWN;
    private double since;

    /** A movement of breath was told. */
    void began(Phase next, double time) {
        if (phase != Phase.UNKNOWN && phase != next) {
            Deque<Double> last = lasted.computeIfAbsent(phase, it -> new ArrayDeque<>());
            last.add(time - since);
            if (last.size() > LAST) {
                last.remove();
            }
        }
        phase = next;
        since = time;
    }

    /** What is under way goes on for an unknown time. */
    void interrupted() {
        phase = Phase.UNKNOWN;
    }

    /** Seconds that a movement with that phase will last, if breath goes on as it goes. */
    double expected(Phase next) {
        double[] last = lasted.getOrDefault(next, new ArrayDeque<>()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return last.length == 0 ? UNKNOWN : last[(last.length - 1) / 2];
    }
}
