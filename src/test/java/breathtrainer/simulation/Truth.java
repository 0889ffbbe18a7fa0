package breathtrainer.simulation;

import java.util.ArrayList;
import java.util.List;

/** Keeps every onset that it is told. */
public final class Truth implements TruthListener {
    public record Onset(boolean inhale, double time) {}

    public final List<Onset> onsets = new ArrayList<>();

    @Override
    public void inhaleBegan(double time) {
        onsets.add(new Onset(true, time));
    }

    @Override
    public void exhaleBegan(double time) {
        onsets.add(new Onset(false, time));
    }

    List<Double> inhales() {
        return onsets.stream().filter(Onset::inhale).map(Onset::time).toList();
    }

    /** Of whole breaths. */
    double perMinute() {
        List<Double> inhales = inhales();
        return 60 * (inhales.size() - 1) / (inhales.get(inhales.size() - 1) - inhales.get(0));
    }
}
