package breathtrainer.session;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.session.Trace.Onset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the last {@value Trace#SECONDS} s of lung level in a ring, and the onsets in it. */
final class TraceBuilder {
    /** The grid's step in s. */
    private static final double STEP = 0.04;

    private final float[] ring = new float[(int) Math.round(Trace.SECONDS / STEP)];
    private final Deque<Onset> onsets = new ArrayDeque<>();
    private long added;
    private double end;

    void add(double time, double lungLevel, boolean valid) {
        ring[(int) (added++ % ring.length)] = valid ? (float) lungLevel : Float.NaN;
        end = time;
        while (!onsets.isEmpty() && onsets.getFirst().time() < end - Trace.SECONDS) {
            onsets.removeFirst();
        }
    }

    void mark(BreathEvent event) {
        if (event instanceof InhaleBegan inhale) {
            onsets.addLast(new Onset(inhale.onset(), true));
        } else if (event instanceof ExhaleBegan exhale) {
            onsets.addLast(new Onset(exhale.onset(), false));
        }
    }

    Trace trace() {
        int size = (int) Math.min(added, ring.length);
        float[] levels = new float[size];
        int oldest = (int) ((added - size) % ring.length);
        int untilWrap = Math.min(size, ring.length - oldest);
        System.arraycopy(ring, oldest, levels, 0, untilWrap);
        System.arraycopy(ring, 0, levels, untilWrap, size - untilWrap);
        return new Trace(end, STEP, levels, List.copyOf(onsets));
    }
}
