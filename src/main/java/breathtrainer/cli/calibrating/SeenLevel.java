package breathtrainer.cli.calibrating;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Asked;
import breathtrainer.signal.Sample;

/**
 * How full the lungs seem to be while it is still being learnt which way the readings go: whoever is asked for one long inhale
 * makes one, so whichever way the level goes then is taken for up, from then on and until another inhale says otherwise.
 */
final class SeenLevel {
    private static final double PLAINLY = 0.5; // of a usual breath

    private final BreathDetector detector = new BreathDetector(DetectorSettings.DEFAULT, event -> {});
    private boolean turned;
    private boolean inhaling;
    private double before; // the inhale that was asked for

    /** Takes the next sample. */
    void accept(Sample sample) {
        detector.accept(sample);
        double gone = detector.lungLevel() - before;
        if (inhaling && Math.abs(gone) > PLAINLY) {
            turned = gone < 0;
            inhaling = false;
        }
    }

    /** Something was asked for with the newest sample. */
    void accept(Asked asked) {
        inhaling = asked.ask() == Ask.IN;
        before = detector.lungLevel();
    }

    /** 0 = usual end of exhale, 1 = usual end of inhale, and a little beyond. */
    double value() {
        return turned ? 1 - detector.lungLevel() : detector.lungLevel();
    }
}
