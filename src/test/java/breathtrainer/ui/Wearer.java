package breathtrainer.ui;

import breathtrainer.breath.Phase;
import breathtrainer.session.Trace;
import breathtrainer.session.Trace.Onset;
import java.util.ArrayList;
import java.util.List;

/** Somebody who breathes: in for three seconds, out for four, and rests for one; no two breaths are quite the same. */
public final class Wearer {
    static final double BREATH = 8; // s
    private static final double INHALE = 3; // s
    private static final double EXHALE_ENDS = 7; // s
    private static final double STEP = 0.04; // s

    private Wearer() {}

    static Phase phase(double time) {
        double at = time % BREATH;
        if (at < INHALE) {
            return Phase.INHALE;
        }
        return at < EXHALE_ENDS ? Phase.EXHALE : Phase.PAUSE;
    }

    static double level(double time) {
        double at = time % BREATH;
        double depth = 1 + 0.12 * Math.sin(1.7 * Math.floor(time / BREATH));
        return switch (phase(time)) {
            case INHALE -> depth * smooth(at / INHALE);
            case EXHALE -> depth * (1 - smooth((at - INHALE) / (EXHALE_ENDS - INHALE)));
            default -> 0.015 * Math.sin(9 * at);
        };
    }

    private static double smooth(double share) {
        return (1 - Math.cos(Math.PI * share)) / 2;
    }

    /** The last seconds of breath; from {@code lostSince} on nothing was measured. */
    public static Trace trace(double end, double lostSince) {
        float[] levels = new float[(int) (Trace.SECONDS / STEP)];
        for (int i = 0; i < levels.length; i++) {
            double time = end - (levels.length - 1 - i) * STEP;
            levels[i] = time < lostSince ? (float) level(Math.max(0, time)) : Float.NaN;
        }
        return new Trace(end, STEP, levels, onsets(end, lostSince));
    }

    private static List<Onset> onsets(double end, double lostSince) {
        List<Onset> onsets = new ArrayList<>();
        double first = Math.floor((end - Trace.SECONDS) / BREATH) * BREATH;
        for (double inhale = first; inhale <= end; inhale += BREATH) {
            onsets.add(new Onset(inhale, true));
            onsets.add(new Onset(inhale + INHALE, false));
        }
        onsets.removeIf(onset -> onset.time() < end - Trace.SECONDS || onset.time() > Math.min(end, lostSince));
        return onsets;
    }
}
