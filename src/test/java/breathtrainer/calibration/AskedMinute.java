package breathtrainer.calibration;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerTask;
import java.util.ArrayList;
import java.util.List;

/** A synthetic wearer through the guided minute, and the minutes after it. */
final class AskedMinute implements TruthListener {
    private static final double AFTERWARDS = 300; // seconds

    private final AskedWearer wearer;
    final GuidedMinute minute;
    final List<Asked> asked = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Double> inhales = new ArrayList<>();
    private final List<Double> exhales = new ArrayList<>();
    private double disturbedFrom = Double.POSITIVE_INFINITY;
    private double disturbedTo = Double.POSITIVE_INFINITY;
    private double time;

    AskedMinute(Strap strap, Obeying listening, long seed) {
        wearer = new AskedWearer(strap, listening, seed, this);
        minute = new GuidedMinute(this::ask);
    }

    private void ask(Asked what) {
        asked.add(what);
        wearer.ask(task(what.ask()));
    }

    /** What a wearer makes of it. */
    static WearerTask task(Ask ask) {
        return switch (ask) {
            case OUT -> WearerTask.ALL_OUT;
            case IN -> WearerTask.LONG_INHALE;
            case HOLD -> WearerTask.STAY_FULL;
            case GO -> WearerTask.LET_GO;
            case USUAL -> WearerTask.AS_USUAL;
        };
    }

    Learnt learn() {
        while (!minute.isOver()) {
            minute.accept(next());
        }
        return minute.learnt();
    }

    /** From when to when the wearer coughs and fidgets. */
    AskedMinute disturbed(double from, double to) {
        disturbedFrom = from;
        disturbedTo = to;
        return this;
    }

    private Sample next() {
        Sample read = wearer.next().orElseThrow();
        double share = (read.time() - disturbedFrom) / (disturbedTo - disturbedFrom);
        Sample sample = share > 0 && share < 1
                ? Sample.of(read.time(), read.value(0) + 250 * Math.sin(20 * share) * Math.sin(Math.PI * share))
                : read;
        samples.add(sample);
        time = sample.time();
        return sample;
    }

    /** Breaths that are counted in the five minutes afterwards less those that there are, and whether inhales are inhales. */
    Afterwards afterwards(Learnt learnt) {
        double from = time;
        double to = from + AFTERWARDS;
        List<Double> found = new ArrayList<>();
        int[] counted = {0};
        BreathDetector detector = new BreathDetector(LearntSettings.of(learnt), event -> {
            if (event instanceof BreathEvent.InhaleBegan inhale && inhale.onset() > from) {
                found.add(inhale.onset());
            } else if (event instanceof BreathEvent.BreathEnded ended && ended.ended() > from && ended.ended() <= to) {
                counted[0]++;
            }
        });
        samples.forEach(detector::accept);
        while (time < to + 3) {
            detector.accept(next());
        }
        long inhaled =
                inhales.stream().filter(each -> each > from && each <= to).count();
        long right = found.stream()
                .filter(each -> nearest(inhales, each) < nearest(exhales, each))
                .count();
        return new Afterwards((int) (counted[0] - inhaled), 2 * right > found.size());
    }

    record Afterwards(int tooMany, boolean rightWay) {}

    private static double nearest(List<Double> marks, double time) {
        return marks.stream().mapToDouble(mark -> Math.abs(mark - time)).min().orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public void inhaleBegan(double when) {
        inhales.add(when);
    }

    @Override
    public void exhaleBegan(double when) {
        exhales.add(when);
    }
}
