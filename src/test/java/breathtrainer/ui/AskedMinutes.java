package breathtrainer.ui;

import breathtrainer.calibration.Calibrator;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.GuidedMinute;
import breathtrainer.calibration.Learnt;
import breathtrainer.cli.calibrating.ToldWearer;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import breathtrainer.simulation.TruthListener;

/** What synthetic wearers give in a guided minute. */
final class AskedMinutes {
    private AskedMinutes() {}

    static Evidence of(Strap strap) {
        AskedWearer wearer = new AskedWearer(strap, Obeying.WELL, 7, TruthListener.NONE);
        GuidedMinute minute = new GuidedMinute(new ToldWearer(wearer));
        while (!minute.isOver()) {
            minute.accept(wearer.next().orElseThrow());
        }
        return minute.evidence();
    }

    static Learnt learnt(Strap strap) {
        return Calibrator.learn(of(strap));
    }
}
