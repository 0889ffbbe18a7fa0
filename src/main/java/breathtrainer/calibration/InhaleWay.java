package breathtrainer.calibration;

import java.util.Locale;

/** What the readings do on an inhale. */
public enum InhaleWay {
    UP,
    DOWN,
    /** They turn about an axis of the accelerometer's own. */
    TILT,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
