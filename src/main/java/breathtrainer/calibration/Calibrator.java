package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import breathtrainer.calibration.measure.TiltAxis;
import breathtrainer.calibration.measure.Timing;
import breathtrainer.calibration.measure.ZeroPhase;
import breathtrainer.signal.Tilt;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns from evidence: a pure function of samples, and of what was asked when. */
public final class Calibrator {
    private static final double ROUND_CUTOFF = 1; // Hz
    private static final double BREATH_CUTOFF = 0.7; // Hz
    private static final double CHEST_SLOWEST = 0.04; // Hz: slower is sway

    private final Evidence evidence;
    private final EvenReadings even;
    private final List<AskedRound> rounds;
    private final double[][] channels; // at right angles to gravity, for an accelerometer
    private final @Nullable TiltAxis axis;
    private final Coupling coupling;
    private final Response response;
    private final double[] way; // of the level, in the channels
    private final UsualBreaths usual;

    private Calibrator(Evidence evidence, Coupling coupling) {
        this.evidence = evidence;
        this.even = evidence.even();
        this.rounds = AskedRound.of(evidence.asked(), evidence.last());
        this.coupling = coupling;
        double[][] read = new double[even.channels()][];
        Arrays.setAll(read, even::channel);
        this.axis = isBelt() ? null : TiltAxis.of(even);
        this.channels = axis == null ? new double[][] {coupling.restored(read[0])} : axis.flat(read);
        double[][] smooth = Arrays.stream(channels)
                .map(channel -> ZeroPhase.lowPass(channel, ROUND_CUTOFF))
                .toArray(double[][]::new);
        List<RoundFit> fits =
                rounds.stream().map(round -> RoundFit.of(smooth, round, even)).toList();
        double[] seen = Response.of(fits, Double.NaN, channels.length).way();
        this.way = axis == null ? new double[] {1} : TiltAxis.dot(seen, seen) > 0 ? seen : axis.main();
        this.usual = usual();
        this.response = Response.of(fits, usual.swing(), channels.length);
    }

    /** What can be learnt; of no samples, nothing. */
    public static Learnt learn(Evidence evidence) {
        Calibrator plain = new Calibrator(evidence, Coupling.NONE);
        if (!plain.isBelt()) {
            return plain.learnt();
        }
        double[] level = ZeroPhase.lowPass(plain.channels[0], ROUND_CUTOFF);
        Coupling coupling = Coupling.of(level, plain.rounds, plain.even);
        Calibrator coupled = coupling.isChange() ? new Calibrator(evidence, coupling) : plain;
        // whoever does not listen may look like a belt that forgets
        return (coupled.response.isEnough() ? coupled : plain).learnt();
    }

    private boolean isBelt() {
        return even.channels() < 3;
    }

    /** How full the lungs are, if up is inhale. */
    private double[] level() {
        return TiltAxis.along(channels, way);
    }

    private UsualBreaths usual() {
        double[] level = ZeroPhase.lowPass(level(), BREATH_CUTOFF);
        if (!isBelt()) {
            double[] sway = ZeroPhase.lowPass(level, CHEST_SLOWEST);
            for (int i = 0; i < level.length; i++) {
                level[i] -= sway[i];
            }
        }
        UsualBreaths breaths = new UsualBreaths();
        for (UsualTimes time : UsualTimes.of(evidence)) {
            double[] part = Arrays.copyOfRange(level, even.step(time.from()), even.step(time.to()));
            breaths.add(coupling.isChange() ? RoundFit.levelled(part) : part);
        }
        return breaths;
    }

    private Learnt learnt() {
        Timing timing = Timing.of(evidence.read());
        Measured measured = new Measured(evidence, TiltAxis.unit(way), timing.rate(), usual, response, coupling);
        Sureness sureness = new Sureness(usual, isBelt());
        boolean agreed = response.good().size() >= 1;
        int sign = !agreed ? sureness.shape() : isBelt() && response.way()[0] < 0 ? -1 : 1;
        double sure = !measured.isBreath()
                ? 0
                : agreed
                        ? sureness.asked(sign, response.plain(), response.isDeep(usual.swing()))
                        : sureness.byShape(!rounds.isEmpty());
        // what is cut off has another shape than breath has
        boolean contradicted = agreed && measured.clipped() == null && sureness.contradicts(sign);
        List<Finding> findings = FoundOut.of(measured, timing, coupling, response, rounds.size(), contradicted, sure);
        return new Learnt(
                inhale(sure, sign),
                sure,
                tilt(sure, sign),
                timing.rate(),
                timing.jitter(),
                measured.swing(),
                measured.noise(),
                measured.heart().swing() / measured.swing(),
                coupling.seconds(),
                measured.clipped(),
                response.good().size(),
                findings);
    }

    private InhaleWay inhale(double sure, int sign) {
        if (sure <= 0.1) {
            return InhaleWay.UNKNOWN;
        }
        return !isBelt() ? InhaleWay.TILT : sign > 0 ? InhaleWay.UP : InhaleWay.DOWN;
    }

    private @Nullable Tilt tilt(double sure, int sign) {
        if (axis == null || inhale(sure, sign) == InhaleWay.UNKNOWN) {
            return null;
        }
        double[] rising = Arrays.stream(way).map(each -> sign * each).toArray();
        return Tilt.under(axis.gravity(), rising).orElse(null);
    }
}
