package breathtrainer.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Sample;
import breathtrainer.simulation.chest.ChestAccelerometer;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guidance is seen by comparing with the same wearer left alone. */
class SyntheticWearerTest {
    private static final double ASKED = 30; // seconds

    private final Truth truth = new Truth();

    @Test
    void ends_after_its_minutes_or_never() {
        assertThat(Wearers.run(WearerOptions.of(Condition.NORMAL, 1).withMinutes(0.5), truth))
                .hasSize(1500);
        assertThat(Wearers.run(wearer(Condition.NORMAL), 3600)).hasSize(180_001);
    }

    @Test
    void ends_when_it_is_closed() {
        SyntheticWearer wearer = wearer(Condition.NORMAL);
        wearer.next();
        wearer.close();
        assertThat(wearer.next()).isEmpty();
    }

    @Test
    void onsets_are_told_with_the_first_sample_at_or_after_them() {
        SyntheticWearer wearer = wearer(Condition.NORMAL);
        double before = -1;
        int told = 0;
        for (Sample sample = wearer.next().orElseThrow();
                sample.time() < 60;
                sample = wearer.next().orElseThrow()) {
            for (; told < truth.onsets.size(); told++) {
                assertThat(truth.onsets.get(told).time()).isGreaterThan(before).isLessThanOrEqualTo(sample.time());
            }
            before = sample.time();
        }
        assertThat(told).isGreaterThan(20);
    }

    @Test
    void inhale_and_exhale_take_turns_beginning_with_an_inhale_at_zero() {
        Wearers.run(WearerOptions.of(Condition.HOLDS, 1).withMinutes(5), truth);
        assertThat(truth.onsets.get(0)).isEqualTo(new Truth.Onset(true, 0));
        for (int i = 1; i < truth.onsets.size(); i++) {
            assertThat(truth.onsets.get(i).inhale())
                    .isNotEqualTo(truth.onsets.get(i - 1).inhale());
            assertThat(truth.onsets.get(i).time())
                    .isGreaterThan(truth.onsets.get(i - 1).time());
        }
    }

    @Test
    void breathes_as_it_is_told_from_the_next_inhale_on() {
        Guided guided = guide(
                Condition.ACC_STILL,
                wearer -> wearer.breathe(Breathing.of(20, 1).withIrregularity(0)));
        double next = guided.firstInhaleAfterAsked();
        assertThat(guided.sameUntil()).isGreaterThanOrEqualTo(next).isLessThan(next + 2);
        List<Double> inhales =
                truth.inhales().stream().filter(time -> time >= next).toList();
        for (int i = 1; i < inhales.size(); i++) {
            assertThat(inhales.get(i) - inhales.get(i - 1)).isCloseTo(3, within(1e-9));
        }
    }

    @Test
    void depth_and_rests_are_as_told() {
        SyntheticWearer wearer = wearer(Condition.NORMAL);
        wearer.breathe(new Breathing(2, 3, 4, 1, 2, 0, false));
        List<Sample> samples = Wearers.run(wearer, 40);
        assertThat(truth.onsets)
                .filteredOn(onset -> onset.time() < 25)
                .containsExactly(
                        new Truth.Onset(true, 0),
                        new Truth.Onset(false, 5),
                        new Truth.Onset(true, 10),
                        new Truth.Onset(false, 15),
                        new Truth.Onset(true, 20));
        assertThat(Readings.value(samples, 13) - Readings.value(samples, 10))
                .isBetween(100.0, 220.0); // twice the usual 60 to 100
        assertThat(Readings.value(samples, 14.9) - Readings.value(samples, 12.1))
                .isBetween(-15.0, 5.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "RESTLESS", "ACC_STILL"})
    void a_movement_begins_the_moment_it_is_asked_for(Condition condition) {
        Guided guided = guide(condition, wearer -> {
            wearer.move(4, Posture.LYING);
            assertThat(wearer.isMoving()).isTrue();
        });
        assertThat(guided.sameUntil()).isBetween(ASKED, ASKED + 0.5);
        assertThat(guided.wearer.isMoving()).isFalse();
    }

    @Test
    void a_belt_is_shaken_while_moving_and_sits_elsewhere_afterwards() {
        Guided guided = guide(Condition.NORMAL, wearer -> wearer.move(4, Posture.LYING));
        assertThat(Math.abs(guided.meanChange(ASKED + 5, ASKED + 60))).isGreaterThan(60);
        assertThat(Readings.roughness(guided.samples, ASKED, ASKED + 4))
                .isGreaterThan(3 * Readings.roughness(guided.samples, 10, ASKED));
        assertThat(Readings.roughness(guided.samples, ASKED + 5, ASKED + 60))
                .isLessThan(2 * Readings.roughness(guided.samples, 10, ASKED));
    }

    @Test
    void breaths_in_movement_are_hasty_and_true() {
        SyntheticWearer wearer = wearer(Condition.SLOW3);
        Wearers.run(wearer, ASKED);
        wearer.move(60, Posture.ALL_FOURS);
        Wearers.run(wearer, ASKED + 200);
        assertThat(truth.inhales())
                .filteredOn(time -> time > ASKED + 20 && time < ASKED + 60)
                .hasSizeBetween(6, 16);
        assertThat(truth.inhales()).filteredOn(time -> time > ASKED + 80).hasSizeBetween(4, 8);
    }

    @Test
    void an_accelerometer_feels_gravity_from_where_the_posture_is() {
        SyntheticWearer wearer = wearer(Condition.ACC_STILL);
        Vector3 seated = Readings.gravity(Wearers.run(wearer, 10));
        wearer.move(3, Posture.LYING);
        Wearers.run(wearer, 13.5);
        Vector3 lying = Readings.gravity(Wearers.run(wearer, 30));
        double told = Math.acos(Posture.SEATED.gravity().dot(Posture.LYING.gravity()));
        assertThat(seated.length()).isCloseTo(ChestAccelerometer.PER_G, within(100.0));
        assertThat(lying.length()).isCloseTo(ChestAccelerometer.PER_G, within(200.0));
        assertThat(Math.acos(seated.unit().dot(lying.unit()))).isCloseTo(told, within(0.25));
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "ACC_STILL"})
    void a_spine_that_moves_with_the_breath_makes_much_larger_swings(Condition condition) {
        Guided guided = guide(condition, wearer -> wearer.moveWithBreath(true));
        double next = guided.firstInhaleAfterAsked();
        assertThat(guided.sameUntil()).isBetween(next, next + 2);
        assertThat(Readings.range(guided.samples, next + 30, next + 80))
                .isGreaterThan(1.8 * Readings.range(guided.samples, 0, ASKED));
        guided.wearer.moveWithBreath(false);
        List<Sample> after = Wearers.run(guided.wearer, ASKED + 200);
        assertThat(Readings.range(after, ASKED + 130, ASKED + 180))
                .isLessThan(1.5 * Readings.range(guided.samples, 0, ASKED));
    }

    @Test
    void guidance_before_the_first_sample_holds_from_the_first_breath() {
        SyntheticWearer wearer = wearer(Condition.NORMAL);
        wearer.breathe(Breathing.of(6, 1).withIrregularity(0));
        wearer.moveWithBreath(true);
        List<Sample> samples = Wearers.run(wearer, 20);
        assertThat(truth.inhales()).containsExactly(0.0, 10.0, 20.0);
        assertThat(Readings.range(samples, 0, 20)).isGreaterThan(150);
    }

    @Test
    void options_that_nobody_can_mean_are_refused() {
        assertThatThrownBy(() -> WearerOptions.of(Condition.NORMAL, 1).withRate(0))
                .hasMessage("a rate is from 0.1 to 10000 samples a second, not 0.0");
        assertThatThrownBy(() -> WearerOptions.of(Condition.NORMAL, 1).withBreathsPerMinute(Double.NaN))
                .hasMessage("breaths a minute are from 0.1 to 120, not NaN");
        assertThatThrownBy(() -> WearerOptions.of(Condition.NORMAL, 1).withMinutes(-1))
                .hasMessage("a duration is above 0 and at most 10080 minutes, not -1.0");
        assertThatThrownBy(() -> Breathing.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WearerOptions.of(Condition.HUM, 1).rate()).isEqualTo(125);
        assertThat(WearerOptions.of(Condition.HUM, 1).seconds()).isEqualTo(OptionalDouble.empty());
    }

    private SyntheticWearer wearer(Condition condition) {
        return new SyntheticWearer(WearerOptions.of(condition, 11), truth);
    }

    private interface Guidance {
        void tell(SyntheticWearer wearer);
    }

    private Guided guide(Condition condition, Guidance guidance) {
        SyntheticWearer wearer = wearer(condition);
        List<Sample> samples = Wearers.run(wearer, ASKED);
        guidance.tell(wearer);
        samples.addAll(Wearers.run(wearer, ASKED + 100));
        return new Guided(
                wearer,
                samples,
                Wearers.run(new SyntheticWearer(WearerOptions.of(condition, 11), new Truth()), ASKED + 100));
    }

    private final class Guided {
        final SyntheticWearer wearer;
        final List<Sample> samples;
        final List<Sample> alone;

        Guided(SyntheticWearer wearer, List<Sample> samples, List<Sample> alone) {
            this.wearer = wearer;
            this.samples = samples;
            this.alone = alone;
        }

        double sameUntil() {
            int i = 0;
            while (samples.get(i).equals(alone.get(i))) {
                i++;
            }
            return samples.get(i).time();
        }

        double firstInhaleAfterAsked() {
            return truth.inhales().stream()
                    .filter(time -> time > ASKED)
                    .findFirst()
                    .orElseThrow();
        }

        double meanChange(double from, double to) {
            return Readings.mean(samples, from, to) - Readings.mean(alone, from, to);
        }
    }
}
