package breathtrainer.breath;

/**
 * What a person may choose of the detector.
 *
 * @param sensitivity 0.5 to 2; 1 is right for nearly everyone. Higher takes smaller movements for breaths.
 * @param inverted whether the values fall on an inhale; for an accelerometer, whose sign is learnt, whether that is turned
 *     round
 * @param feelsChange whether the belt feels change and not length, as piezo belts do
 */
public record DetectorSettings(double sensitivity, boolean inverted, boolean feelsChange) {
    public static final double LEAST_SENSITIVE = 0.5;
    public static final double MOST_SENSITIVE = 2;
    public static final DetectorSettings DEFAULT = new DetectorSettings(1, false);

    /** Of a belt that feels length, or an accelerometer. */
    public DetectorSettings(double sensitivity, boolean inverted) {
        this(sensitivity, inverted, false);
    }

    public DetectorSettings {
        if (!(sensitivity >= LEAST_SENSITIVE && sensitivity <= MOST_SENSITIVE)) {
            throw new IllegalArgumentException(
                    "sensitivity is from " + LEAST_SENSITIVE + " to " + MOST_SENSITIVE + ", not " + sensitivity);
        }
    }
}
