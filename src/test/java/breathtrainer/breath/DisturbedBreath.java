package breathtrainer.breath;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/**
 * A wearer who is disturbed for ten seconds at some moment and then breathes on as usual, all thrown by dice, and how many
 * breaths were counted of those that must be.
 */
final class DisturbedBreath {
    /** When it happens. */
    enum Moment {
        START,
        BREATH,
        HOLD,
        PAUSE,
        POSE_CHANGE
    }

    private static final double BEFORE = 40; // seconds of breath
    private static final double HOLDS = 15; // seconds
    private static final double TO_RECOVER = 15; // seconds of breath in which anything may be told
    private static final double AFTERWARDS = 40; // seconds of breath
    private static final double LARGEST_TILT = 10; // swings: gravity stays, and so does a chest
    private static final double EDGE = 0.5; // seconds: breaths so near to the edge may count or not

    private final Random random;
    private final boolean chest;
    private final double rate;
    private final double usualBreath; // seconds
    private final double newBreath; // seconds
    private final double noise;
    private final double heart;
    private final double size;
    private final Moment moment;
    private final Disturbance first;
    private final Disturbance second;
    private final boolean shifts;
    private final EventLog log = new EventLog(DetectorSettings.DEFAULT);
    private int samples;
    private double level;
    private double begins;

    /** Slow: fewer than eight breaths a minute afterwards. */
    DisturbedBreath(long seed, boolean chest, boolean slow) {
        random = new Random(seed);
        this.chest = chest;
        rate = new double[] {25, 50, 100}[random.nextInt(3)];
        usualBreath = 60 / (6 + 14 * random.nextDouble());
        newBreath = slow ? 60 / (4 + 4 * random.nextDouble()) : 60 / (8 + 22 * random.nextDouble());
        noise = 0.02 * random.nextDouble();
        heart = 0.05 * random.nextDouble();
        size = Math.exp(Math.log(2) + random.nextDouble() * Math.log(5e5));
        moment = one(Moment.values());
        first = one(Disturbance.values());
        second = random.nextBoolean() ? first : one(Disturbance.values());
        shifts = random.nextBoolean() && (!chest || size < LARGEST_TILT);
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** What is wrong with what was counted; empty if all is well. */
    String fault() {
        lead();
        disturb();
        double seconds = newBreath > 7.5 ? 6 * newBreath : AFTERWARDS;
        begins = time();
        breathe(newBreath, seconds + 4);
        double from = newBreath > 7.5 ? begins + 2 * newBreath : begins + TO_RECOVER;
        return fault(from, begins + seconds);
    }

    private void lead() {
        if (moment == Moment.START) {
            return;
        }
        breathe(usualBreath, BEFORE);
        if (moment == Moment.HOLD) {
            rest(0.5, usualBreath / 2, HOLDS);
        } else if (moment == Moment.PAUSE) {
            rest(0, 0, HOLDS);
        } else if (moment == Moment.POSE_CHANGE) {
            log.detector().poseChanging(true);
        }
    }

    private void rest(double height, double rise, double lasts) {
        double from = time();
        while (time() < from + lasts) {
            double t = time() - from;
            add(t < rise ? height * (1 - Math.cos(Math.PI * t / rise)) : 2 * height);
        }
    }

    private void disturb() {
        double from = time();
        Disturbance.Shape shape = new Disturbance.Shape(random);
        double at = 0;
        while (time() < from + Disturbance.LASTS) {
            double t = time() - from;
            Disturbance now = t < Disturbance.LASTS / 2 ? first : second;
            at = now.value(t, size, shape);
            add(at);
        }
        level += shifts && !Double.isNaN(at) ? at : 0;
        if (moment == Moment.POSE_CHANGE) {
            log.detector().poseChanging(false);
        }
    }

    private void breathe(double breath, double seconds) {
        double from = time();
        while (time() < from + seconds) {
            add((1 - Math.cos(2 * Math.PI * (time() - from) / breath)) / 2);
        }
    }

    private void add(double value) {
        double t = time();
        double body = level + value + heart / 2 * Math.sin(2 * Math.PI * 1.15 * t);
        Sample sample = Double.isNaN(value)
                ? Sample.missing(t, chest ? 3 : 1)
                : chest
                        ? Sample.of(t, tilted(0.5, 0.012 * body), tilted(-0.8, 0.016 * body), tilted(0.33, 0))
                        : Sample.of(t, 600 + 100 * (body + noise * random.nextGaussian()));
        samples++;
        log.detector().accept(sample);
    }

    private double tilted(double rest, double breath) {
        return rest + breath + 0.02 * noise * random.nextGaussian();
    }

    private double time() {
        return samples / rate;
    }

    private String fault(double from, double to) {
        List<Double> ended = new ArrayList<>();
        log.all(BreathEnded.class).forEach(breath -> ended.add(breath.ended()));
        long counted = ended.stream().filter(end -> end >= from && end < to).count();
        boolean right = isRight(counted, from, to, 0) || (chest && isRight(counted, from, to, newBreath / 2));
        if (right && !isLevelDrawn()) {
            return this + ": the level stays within " + level(Math::min) + " and " + level(Math::max);
        }
        return right ? "" : this + ": counted " + counted + " of " + bottoms(from, to, 0) + " from " + from;
    }

    /** Whether the last breath goes up and down between usual ends. */
    private boolean isLevelDrawn() {
        return level(Math::min) < 0.35 && level(Math::max) > 0.65;
    }

    private double level(DoubleBinaryOperator furthest) {
        int last = (int) (newBreath / Grid.STEP);
        return log.levels.subList(log.levels.size() - last, log.levels.size()).stream()
                .mapToDouble(Double::doubleValue)
                .reduce(furthest)
                .orElse(Double.NaN);
    }

    private boolean isRight(long counted, double from, double to, double phase) {
        return counted >= bottoms(from + EDGE, to - EDGE, phase) && counted <= bottoms(from - EDGE, to + EDGE, phase);
    }

    /** How many breaths end in a time. */
    private long bottoms(double from, double to, double phase) {
        double first = Math.ceil((from - begins - phase) / newBreath);
        double last = Math.ceil((to - begins - phase) / newBreath);
        return (long) (last - first);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s, %s%s of %.3g swings at %s, %.0f Hz, breath %.1f s then %.1f s",
                chest ? "chest" : "belt",
                shifts ? "shifted" : "in place",
                first,
                second == first ? "" : " then " + second,
                size,
                moment,
                rate,
                usualBreath,
                newBreath);
    }
}
