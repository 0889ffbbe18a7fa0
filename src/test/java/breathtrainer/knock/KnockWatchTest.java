package breathtrainer.knock;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two knocks on the sensor are heard, and nothing that a body does. */
class KnockWatchTest {
    private static final double SECONDS = 6;

    /** A movement of the sensor, in g, so many seconds after the beginning. */
    private interface Shake {
        double at(double time);
    }

    /** A finger nail on the housing: a few milliseconds that ring. */
    private static Shake knock(double start, double strength, double ringing) {
        return time -> time < start
                ? 0
                : strength * Math.exp(-(time - start) / 0.012) * Math.cos(2 * Math.PI * ringing * (time - start));
    }

    /** A burst, a lull and a voiced end: three tenths of a second and more. */
    private static Shake cough(Random random, double start, double strength) {
        double lasts = 0.28 + 0.2 * random.nextDouble();
        double pitch = 8 + 20 * random.nextDouble();
        double phase = random.nextDouble();
        return time -> {
            double since = (time - start) / lasts;
            double loud = since < 0 || since > 1 ? 0 : since < 0.25 ? 1 : since < 0.5 ? 0.35 : 0.6 * (1 - since) * 2;
            return strength * loud * Math.sin(2 * Math.PI * (pitch * (time - start) + phase));
        };
    }

    /** A rise to the toes, a fall, a blow, and a trunk that swings. */
    private static Shake heelDrop(Random random, double start, double strength) {
        double swing = 4 + 5 * random.nextDouble();
        return time -> {
            double since = time - start;
            double rise = since > -1 && since < -0.2 ? 0.12 * Math.sin(2 * Math.PI * (since + 1) / 0.8) : 0;
            double fall = since >= -0.12 && since < 0 ? -0.5 : 0;
            double blow = since < 0 ? 0 : strength * Math.exp(-since / 0.1) * Math.cos(2 * Math.PI * swing * since);
            return rise + fall + blow;
        };
    }

    private static Shake all(List<Shake> shakes) {
        return time -> shakes.stream().mapToDouble(shake -> shake.at(time)).sum();
    }

    /** When knocks were heard. */
    private static List<Double> heard(Random random, double rate, Shake shake) {
        double unit = 16384 * Math.pow(10, -4 * random.nextDouble());
        double[] down = direction(random);
        double[] way = direction(random);
        KnockWatch watch = new KnockWatch();
        List<Double> heard = new ArrayList<>();
        for (int i = 0; i < SECONDS * rate; i++) {
            double time = (i + random.nextDouble() * 0.01) / rate;
            double[] values = new double[3];
            for (int axis = 0; axis < 3; axis++) {
                double breath = 0.03 * way[(axis + 1) % 3] * Math.sin(2 * Math.PI * time / 4);
                double noise = 0.006 * random.nextGaussian();
                values[axis] = unit * (down[axis] + breath + noise + way[axis] * shake.at(time));
            }
            if (watch.accept(Sample.of(time, values))) {
                heard.add(time);
            }
        }
        return heard;
    }

    private static double[] direction(Random random) {
        double[] way = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        double length = Math.sqrt(way[0] * way[0] + way[1] * way[1] + way[2] * way[2]);
        return new double[] {way[0] / length, way[1] / length, way[2] / length};
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 100, 125, 200})
    void two_knocks_are_heard_soon_after(double rate) {
        int heard = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double first = 2 + random.nextDouble();
            double second = first + 0.2 + 0.3 * random.nextDouble();
            double strength = 2 + 2 * random.nextDouble();
            double ringing = 25 + 30 * random.nextDouble();
            List<Double> when = heard(
                    random, rate, all(List.of(knock(first, strength, ringing), knock(second, strength, ringing))));
            heard += when.size();
            assertThat(when).allSatisfy(time -> assertThat(time).isBetween(second + 0.5, second + 0.8));
        }
        assertThat(heard).isGreaterThan(rate > 60 ? 450 : 300);
    }

    @Test
    void one_three_and_slow_knocks_are_none() {
        Random random = new Random(1);
        assertThat(heard(random, 100, knock(3, 2, 40))).isEmpty();
        assertThat(heard(random, 100, all(List.of(knock(3, 2, 40), knock(3.3, 2, 40), knock(3.6, 2, 40)))))
                .isEmpty();
        assertThat(heard(random, 100, all(List.of(knock(3, 2, 40), knock(4, 2, 40)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 100, 200})
    void no_cough_and_no_heel_drop_is_a_knock(double rate) {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Shake> shakes = new ArrayList<>();
            double time = 1 + random.nextDouble();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                boolean coughs = seed % 2 == 0;
                double strength = 0.2 + 2 * random.nextDouble();
                shakes.add(coughs ? cough(random, time, strength) : heelDrop(random, time, strength));
                time += (coughs ? 0.35 : 0.5) + 0.6 * random.nextDouble();
            }
            assertThat(heard(random, rate, all(shakes))).as("seed " + seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ACC_MOVE", "ACC_POSTURE_MOVE", "CHEST_SUPINE", "CHEST_SIT", "CHEST_STAND", "ACC_FAST"})
    void no_wearer_who_moves_and_turns_over_knocks(Condition condition) {
        KnockWatch watch = new KnockWatch();
        SyntheticWearer wearer =
                new SyntheticWearer(WearerOptions.of(condition, 3).withMinutes(20), TruthListener.NONE);
        wearer.moveWithBreath(true);
        for (Optional<Sample> sample = wearer.next(); sample.isPresent(); sample = wearer.next()) {
            assertThat(watch.accept(sample.get())).isFalse();
        }
    }

    @Test
    void a_belt_slow_readings_and_gaps_hear_nothing() {
        Random random = new Random(5);
        Shake knocks = all(List.of(knock(3, 3, 40), knock(3.3, 3, 40)));
        assertThat(heard(random, 100, knocks)).hasSize(1);
        assertThat(heard(random, 30, knocks)).isEmpty();
        KnockWatch watch = new KnockWatch();
        for (int i = 0; i < 600; i++) {
            double time = i / 100.0;
            assertThat(watch.accept(Sample.of(time, 500 + 100 * knocks.at(time))))
                    .isFalse();
            assertThat(watch.accept(Sample.missing(time, 3))).isFalse();
        }
    }
}
