package breathtrainer.ui.calibrate;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathListener;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * What the detector makes of samples with one choice of settings. Times are in seconds on the source's clock.
 *
 * @param level the lung level, step by step
 * @param onsets of inhales and exhales
 * @param breaths each from its inhale to its end
 * @param notCounted movements that were no breath, and why
 */
record TriedBreaths(
        DetectorSettings settings,
        List<Step> level,
        List<Onset> onsets,
        List<BreathSpan> breaths,
        List<NotCounted> notCounted) {
    /** One step of the grid; not valid where nothing was measured. */
    record Step(double time, double lungLevel, boolean valid) {}

    /** A movement of breath began; an inhale, else an exhale. */
    record Onset(double time, boolean inhale) {}

    /** Runs it from the first sample to the last. */
    static TriedBreaths of(List<Sample> samples, DetectorSettings settings) {
        Collector collector = new Collector();
        BreathDetector detector = new BreathDetector(settings, collector);
        samples.forEach(detector::accept);
        return new TriedBreaths(
                settings,
                List.copyOf(collector.level),
                List.copyOf(collector.onsets),
                List.copyOf(collector.breaths),
                List.copyOf(collector.notCounted));
    }

    /** The lung level at a time, or at the nearest step after it; 0 where there is none. */
    double levelAt(double time) {
        int from = 0;
        int to = level.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (level.get(middle).time() < time) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < level.size() ? level.get(from).lungLevel() : 0;
    }

    private static final class Collector implements BreathListener {
        private final List<Step> level = new ArrayList<>();
        private final List<Onset> onsets = new ArrayList<>();
        private final List<BreathSpan> breaths = new ArrayList<>();
        private final List<NotCounted> notCounted = new ArrayList<>();
        private double inhaled = Double.NaN;

        @Override
        public void onLevel(double time, double lungLevel, boolean valid) {
            level.add(new Step(time, lungLevel, valid));
        }

        @Override
        public void onEvent(BreathEvent event) {
            if (event instanceof InhaleBegan inhale) {
                inhaled = inhale.onset();
                onsets.add(new Onset(inhaled, true));
            } else if (event instanceof ExhaleBegan exhale) {
                onsets.add(new Onset(exhale.onset(), false));
            } else if (event instanceof BreathEnded breath) {
                breaths.add(new BreathSpan(inhaled, breath.ended()));
            } else if (event instanceof NotCounted not) {
                notCounted.add(not);
            }
        }
    }
}
