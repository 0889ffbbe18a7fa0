package breathtrainer.cli.evaluation;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps what a detector finds, to be scored. */
public final class Detections implements BreathListener {
    private final List<InhaleBegan> inhales = new ArrayList<>();
    private final List<ExhaleBegan> exhales = new ArrayList<>();

    @Override
    public void onEvent(BreathEvent event) {
        if (event instanceof InhaleBegan inhale) {
            inhales.add(inhale);
        } else if (event instanceof ExhaleBegan exhale) {
            exhales.add(exhale);
        }
    }

    /** Those of a kind, in order of their extremum or onset. */
    List<Detection> of(Kind kind, boolean atExtremum) {
        List<Detection> found = new ArrayList<>();
        if (kind == Kind.INHALE) {
            inhales.forEach(one ->
                    found.add(detection(atExtremum ? one.extremum() : one.onset(), one.declared(), one.quality())));
        } else {
            exhales.forEach(one ->
                    found.add(detection(atExtremum ? one.extremum() : one.onset(), one.declared(), one.quality())));
        }
        found.sort(Comparator.comparingDouble(Detection::time).thenComparingDouble(Detection::declared));
        return found;
    }

    /** To the millisecond, as {@code breaths} prints it: whoever scores its table finds the same figures. */
    private static Detection detection(double time, double declared, double quality) {
        return new Detection(Math.round(time * 1000) / 1000.0, Math.round(declared * 1000) / 1000.0, quality);
    }
}
