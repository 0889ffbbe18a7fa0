package breathtrainer.session;

import java.util.List;

/** The lung level of the last {@value #SECONDS} seconds, 25 values a second, and the onsets found in it. Immutable. */
public final class Trace {
    public static final double SECONDS = 30;

    /**
     * A movement of breath began.
     *
     * @param inhale whether an inhale, else an exhale
     */
    public record Onset(double time, boolean inhale) {}

    private final double end;
    private final double step;
    private final float[] levels;
    private final List<Onset> onsets;

    /**
     * @param end time of the newest value
     * @param step seconds between values
     * @param levels oldest first; NaN where nothing was measured; owned by the trace from now on
     */
    public Trace(double end, double step, float[] levels, List<Onset> onsets) {
        this.end = end;
        this.step = step;
        this.levels = levels;
        this.onsets = List.copyOf(onsets);
    }

    public int size() {
        return levels.length;
    }

    /** Lung level; NaN where nothing was measured. */
    public float level(int index) {
        return levels[index];
    }

    /** Seconds on the source's clock. */
    public double time(int index) {
        return end - (levels.length - 1 - index) * step;
    }

    /** Time of the newest value. */
    public double end() {
        return end;
    }

    /** Oldest first. */
    public List<Onset> onsets() {
        return onsets;
    }

    /**
     * Where to draw a level so that no breath leaves the strip: a usual one as it is, whatever is beyond it ever less, so that a
     * sigh stays a sigh and is not cut flat.
     *
     * @param room share of a usual breath that there is above it, and below; never quite reached
     */
    public static double bent(double level, double room) {
        double beyond = level > 1 ? level - 1 : Math.max(0, -level);
        double drawn = room * beyond / (room + beyond);
        return level > 1 ? 1 + drawn : level < 0 ? -drawn : level;
    }
}
