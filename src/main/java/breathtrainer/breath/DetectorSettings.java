package breathtrainer.breath;

import breathtrainer.language.Texts;
import breathtrainer.signal.Tilt;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose of the detector.
 *
 * @param sensitivity 0.5 to 2; 1 is right for nearly everyone. Higher takes smaller movements for breaths.
 * @param inverted whether the values fall on an inhale; for an accelerometer, whether its arbitrary sign is turned round
 * @param forgets seconds after which a belt that feels change and not length, as piezo belts do, has forgotten it; infinite for
 *     one that feels length
 * @param sign how it becomes known which way an accelerometer's level goes on an inhale; a belt's is never learnt
 * @param inhaleTilt how an inhale tilts an accelerometer, as it was learnt before; null if it was not
 * @param worn whether there is a sensor at all: without one nothing is lost where nothing is read, and time goes on
 */
public record DetectorSettings(
        double sensitivity,
        boolean inverted,
        double forgets,
        SignFrom sign,
        @Nullable Tilt inhaleTilt,
        boolean worn) {
    private static final Texts TEXTS = Texts.of("breath");

    public static final double LEAST_SENSITIVE = 0.5;
    public static final double MOST_SENSITIVE = 2;
    public static final DetectorSettings DEFAULT = new DetectorSettings(1, false);

    /** Of a belt that feels length, or an accelerometer, whose sign is known. */
    public DetectorSettings(double sensitivity, boolean inverted) {
        this(sensitivity, inverted, Double.POSITIVE_INFINITY, SignFrom.SETTING, null, true);
    }

    public DetectorSettings {
        if (!(forgets > 0)) {
            throw new IllegalArgumentException("a belt forgets within more than 0 seconds, not " + forgets);
        }
        if (!(sensitivity >= LEAST_SENSITIVE && sensitivity <= MOST_SENSITIVE)) {
            throw new IllegalArgumentException(TEXTS.text("sensitivity", LEAST_SENSITIVE, MOST_SENSITIVE, sensitivity));
        }
    }

    /** The same with another sensitivity. */
    public DetectorSettings with(double changed) {
        return new DetectorSettings(changed, inverted, forgets, sign, inhaleTilt, worn);
    }

    /** The same the other way round, and nothing turns it back by itself. */
    public DetectorSettings flipped() {
        Tilt other = inhaleTilt == null ? null : inhaleTilt.opposite();
        return new DetectorSettings(sensitivity, !inverted, forgets, SignFrom.SETTING, other, worn);
    }

    /** The same for a belt that feels change and not length, and of which nobody knows how fast it forgets. */
    public DetectorSettings forPiezo() {
        return forPiezo(Tuning.COUPLING);
    }

    /**
     * The same for a belt that feels change and not length.
     *
     * @param seconds after which a third of a change is left, above 0
     */
    public DetectorSettings forPiezo(double seconds) {
        return new DetectorSettings(sensitivity, inverted, seconds, sign, inhaleTilt, worn);
    }

    /** Whether the belt feels change and not length. */
    public boolean feelsChange() {
        return Double.isFinite(forgets);
    }

    /** The same, with the sign of an accelerometer known in that way. */
    public DetectorSettings with(SignFrom learnt) {
        return new DetectorSettings(sensitivity, inverted, forgets, learnt, inhaleTilt, worn);
    }

    /** The same for an accelerometer that is known to be tilted so by an inhale, whichever way its values are inverted. */
    public DetectorSettings with(Tilt inhale) {
        return new DetectorSettings(sensitivity, inverted, forgets, sign, inhale, worn);
    }

    /** The same where no sensor is worn: the wearer counts by hand. */
    public DetectorSettings unworn() {
        return new DetectorSettings(sensitivity, inverted, forgets, sign, inhaleTilt, false);
    }
}
