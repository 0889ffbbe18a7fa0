package breathtrainer.calibration;

import breathtrainer.signal.Tilt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt of one wearer and sensor. A number that could not be measured is not a number.
 *
 * @param inhale what the readings do on an inhale
 * @param sure how sure that is, 0 to 1
 * @param tilt about which axis an inhale turns an accelerometer; null for a belt, and where it is not known
 * @param rate samples a second
 * @param jitter how unevenly they come, as a share of their interval
 * @param swing of a usual breath, in the sensor's unit
 * @param noise standard deviation of what is quicker than a breath and no heart, in the sensor's unit
 * @param heartShare how far the heart moves it, as a share of a usual breath
 * @param piezo seconds after which the belt has forgotten a change; infinite for one that feels length
 * @param clipped where the sensor ends before the breath does; null if nowhere
 * @param asked how often the wearer did what was asked, so that two agree
 */
public record Learnt(
        InhaleWay inhale,
        double sure,
        @Nullable Tilt tilt,
        double rate,
        double jitter,
        double swing,
        double noise,
        double heartShare,
        double piezo,
        @Nullable Clipped clipped,
        int asked,
        List<Finding> findings) {
    public Learnt {
        findings = List.copyOf(findings);
    }

    /** How many times the noise a breath is. */
    public double swingToNoise() {
        return swing / noise;
    }

    /** Whether anybody seems to wear it. */
    public boolean isWorn() {
        return !has(FindingCode.NO_BREATH);
    }

    /** The same the other way round, because the wearer says so. */
    public Learnt flipped() {
        InhaleWay other = switch (inhale) {
            case UP -> InhaleWay.DOWN;
            case DOWN -> InhaleWay.UP;
            case TILT, UNKNOWN -> inhale;
        };
        Tilt opposite = tilt == null ? null : tilt.opposite();
        return new Learnt(other, 1, opposite, rate, jitter, swing, noise, heartShare, piezo, clipped, asked, findings);
    }

    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** The worst of what was found. */
    public Verdict verdict() {
        return findings.stream().map(Finding::weight).reduce(Verdict.GOOD, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /** Whether the belt feels change and not length. */
    public boolean feelsChange() {
        return Double.isFinite(piezo);
    }
}
