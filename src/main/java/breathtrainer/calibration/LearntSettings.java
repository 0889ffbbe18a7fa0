package breathtrainer.calibration;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.signal.Tilt;

/** How a detector is set by what was learnt. */
public final class LearntSettings {
    private LearntSettings() {}

    public static DetectorSettings of(Learnt learnt) {
        DetectorSettings plain = new DetectorSettings(1, learnt.inhale() == InhaleWay.DOWN);
        DetectorSettings coupled = learnt.feelsChange() ? plain.forPiezo(learnt.piezo()) : plain;
        Tilt tilt = learnt.tilt();
        return tilt == null ? coupled : coupled.with(tilt);
    }
}
