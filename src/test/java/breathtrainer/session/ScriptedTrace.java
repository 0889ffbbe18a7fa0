package breathtrainer.session;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A trace with any course of the lung level. */
public final class ScriptedTrace {
    private static final double STEP = 0.04;

    private ScriptedTrace() {}

    /**
     * The last half minute, or less if there is less.
     *
     * @param level of a time from 0 to {@code end}
     * @param onsets all of them; those that are too old are left out
     */
    public static Trace of(double end, DoubleUnaryOperator level, List<Trace.Onset> onsets) {
        int size = (int) Math.round(Math.min(end, Trace.SECONDS) / STEP);
        float[] levels = new float[size];
        for (int i = 0; i < size; i++) {
            levels[i] = (float) level.applyAsDouble(end - (size - 1 - i) * STEP);
        }
        return new Trace(
                end,
                STEP,
                levels,
                onsets.stream()
                        .filter(onset -> onset.time() > end - Trace.SECONDS && onset.time() <= end)
                        .toList());
    }
}
