package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import breathtrainer.calibration.measure.HeartBeat;
import breathtrainer.calibration.measure.NoiseFloor;
import breathtrainer.calibration.measure.SignalSpectrum;
import breathtrainer.calibration.measure.TiltAxis;
import breathtrainer.calibration.measure.ZeroPhase;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** How large breath is, and what else is in the readings: noise, hum, the heart, an end of the range. */
final class Measured {
    /** Of the noise: a smaller swing is none of a breath. */
    private static final double BELT_BREATHES = 2.5;

    private static final double CHEST_BREATHES = 0.8; // an axis is averaged over many readings
    private static final double HUM_BREATHES = 0.5; // hum is averaged away
    private static final double STEPS = 3; // of the sensor's own: less is none
    private static final double FEWEST_STEPS = 16; // of the sensor: with fewer, breaths turn at the same one anyway
    private static final Clipped.Ends NO_END = new Clipped.Ends(false, false);
    private static final double LOWEST_HUM = 5; // Hz
    private static final double HUM_IS_LINE = 0.6; // share of all that is quicker than this

    private final boolean belt;
    private final UsualBreaths usual;
    private final Response response;
    private final NoiseFloor noise;
    private final HeartBeat heart;
    private final boolean hums;
    private final Clipped.Ends ends;
    private final double[] readings;

    /**
     * @param way in which a breath moves the channels, of length 1
     * @param rate samples a second
     */
    Measured(Evidence evidence, double[] way, double rate, UsualBreaths usual, Response response, Coupling coupling) {
        this.belt = evidence.channels() < 3;
        this.usual = usual;
        this.response = response;
        this.readings = evidence.read().stream()
                .mapToDouble(sample -> along(sample, way))
                .toArray();
        this.noise = belt || evidence.read().isEmpty()
                ? NoiseFloor.of(readings, rate)
                : new NoiseFloor(NoiseFloor.of(readings, rate).deviation(), coarsest(evidence, rate));
        double[] even = TiltAxis.along(channels(evidence.even()), way);
        this.heart = HeartBeat.in(calm(evidence, even), usual.period(), usual.swing());
        this.hums = rate > 4 * LOWEST_HUM && isLine(readings, rate);
        this.ends = belt && isBreath() && steps() >= FEWEST_STEPS ? ends(even, coupling) : NO_END;
    }

    private Clipped.Ends ends(double[] even, Coupling coupling) {
        Clipped.Ends exact = Clipped.exact(readings);
        boolean up = response.way()[0] >= 0;
        return coupling.isChange()
                ? exact
                : exact.or(Flattened.of(
                        ZeroPhase.lowPass(even, 2), usual, response.isEnough() ? response.goodFits() : List.of(), up));
    }

    private static double[][] channels(EvenReadings even) {
        double[][] channels = new double[even.channels()][];
        Arrays.setAll(channels, even::channel);
        return channels;
    }

    /** The longest time in which nothing but usual breath was asked for. */
    private static double[] calm(Evidence evidence, double[] even) {
        List<UsualTimes> times = new ArrayList<>(UsualTimes.of(evidence));
        return times.stream()
                .max(java.util.Comparator.comparingDouble(time -> time.to() - time.from()))
                .map(time -> Arrays.copyOfRange(
                        even, evidence.even().step(time.from()), evidence.even().step(time.to())))
                .orElse(new double[0]);
    }

    private static double along(Sample sample, double[] way) {
        double sum = 0;
        for (int c = 0; c < way.length; c++) {
            sum += way[c] * sample.value(c);
        }
        return sum;
    }

    private static double coarsest(Evidence evidence, double rate) {
        return DoubleStream.iterate(0, c -> c < evidence.channels(), c -> c + 1)
                .map(c -> NoiseFloor.of(
                                evidence.read().stream()
                                        .mapToDouble(sample -> sample.value((int) c))
                                        .toArray(),
                                rate)
                        .step())
                .max()
                .orElse(0);
    }

    private static boolean isLine(double[] readings, double rate) {
        SignalSpectrum spectrum = new SignalSpectrum(readings, rate);
        double line = spectrum.strongest(LOWEST_HUM, rate / 2);
        return spectrum.line(line, 0.01) > HUM_IS_LINE * spectrum.between(LOWEST_HUM, rate / 2);
    }

    /** Whether there is a breath in it at all. */
    boolean isBreath() {
        double least = hums ? HUM_BREATHES : belt ? BELT_BREATHES : CHEST_BREATHES;
        boolean seen = usual.swing() > least * noise.deviation() && usual.swing() > STEPS * noise.step();
        return seen || response.isEnough();
    }

    double swing() {
        return usual.swing();
    }

    /** Steps of the sensor that a breath goes. */
    double steps() {
        return noise.step() > 0 ? usual.swing() / noise.step() : Double.POSITIVE_INFINITY;
    }

    double noise() {
        return noise.deviation();
    }

    HeartBeat heart() {
        return heart;
    }

    boolean hums() {
        return hums;
    }

    boolean isBelt() {
        return belt;
    }

    @Nullable Clipped clipped() {
        if (ends.top() && ends.bottom()) {
            return Clipped.BOTH;
        }
        return ends.top() ? Clipped.TOP : ends.bottom() ? Clipped.BOTTOM : null;
    }

    /** The largest whole number that a converter of so many bits gives, where these readings seem to be of one. */
    int range() {
        double highest = Arrays.stream(readings).max().orElse(0);
        boolean whole = Arrays.stream(readings).allMatch(each -> each >= 0 && each == Math.rint(each));
        return !whole ? 0 : highest < 1024 ? 1023 : highest < 4096 ? 4095 : highest < 65_536 ? 65_535 : 0;
    }
}
