package breathtrainer.ui;

import breathtrainer.calibration.Calibrator;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.GuidedMinute;
import breathtrainer.calibration.Learnt;
import breathtrainer.cli.calibrating.ToldWearer;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import breathtrainer.simulation.TruthListener;
import java.util.Random;

/** What synthetic wearers give in a guided minute. */
final class AskedMinutes {
    private static final double BREATH = 5; // seconds

    private AskedMinutes() {}

    static Evidence of(Strap strap) {
        AskedWearer wearer = new AskedWearer(strap, Obeying.WELL, 7, TruthListener.NONE);
        GuidedMinute minute = new GuidedMinute(new ToldWearer(wearer));
        while (!minute.isOver()) {
            minute.accept(wearer.next().orElseThrow());
        }
        return minute.evidence();
    }

    /** Two minutes at 100 Hz of somebody whose breaths are large and small, and who coughs. */
    static Evidence restless() {
        double[] depths = {100, 100, 100, 33, 100, 50, 100, 100, 22, 100, 40};
        Random noise = new Random(1);
        Evidence evidence = new Evidence();
        for (int i = 0; i < 12_000; i++) {
            double time = i / 100.0;
            double depth = depths[(int) (time / BREATH) % depths.length];
            double cough = time % 41 > 40.7 ? 60 : 0;
            double level = depth * (1 - Math.cos(2 * Math.PI * time / BREATH)) / 2 + cough;
            evidence.accept(Sample.of(time, 500 + level + noise.nextGaussian()));
        }
        return evidence;
    }

    static Learnt learnt(Strap strap) {
        return Calibrator.learn(of(strap));
    }
}
