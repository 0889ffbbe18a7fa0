package breathtrainer.breath;

/**
 * What a person may choose of the detector.
 *
 * @param sensitivity 0.5 to 2; 1 is right for nearly everyone. Higher takes smaller movements for breaths.
 * @param inverted whether the values fall on an inhale; for an accelerometer, whether its arbitrary sign is turned round
 * @param feelsChange whether the belt feels change and not length, as piezo belts do
 * @param learnsSign whether the sign is turned round when the shape of breath says plainly that it is wrong. For an
 *     accelerometer whose sign is not known yet: whoever breathes with equal inhales and exhales may be misjudged.
 */
public record DetectorSettings(double sensitivity, boolean inverted, boolean feelsChange, boolean learnsSign) {
    public static final double LEAST_SENSITIVE = 0.5;
    public static final double MOST_SENSITIVE = 2;
    public static final DetectorSettings DEFAULT = new DetectorSettings(1, false);

    /** Of a belt that feels length, or an accelerometer, whose sign is known. */
    public DetectorSettings(double sensitivity, boolean inverted) {
        this(sensitivity, inverted, false, false);
    }

    public DetectorSettings {
        if (!(sensitivity >= LEAST_SENSITIVE && sensitivity <= MOST_SENSITIVE)) {
            throw new IllegalArgumentException(
                    "sensitivity is from " + LEAST_SENSITIVE + " to " + MOST_SENSITIVE + ", not " + sensitivity);
        }
    }

    /** The same for a belt that feels change and not length. */
    public DetectorSettings forPiezo() {
        return new DetectorSettings(sensitivity, inverted, true, learnsSign);
    }

    /** The same for a sensor whose sign is not known. */
    public DetectorSettings learningSign() {
        return new DetectorSettings(sensitivity, inverted, feelsChange, true);
    }
}
