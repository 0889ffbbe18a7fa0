package breathtrainer.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is simulated has the figures that were measured on people, as they were measured: along the axis of breath. */
class LifelikeChestTest {
    private static final int WEARERS = 5;

    @ParameterizedTest
    @CsvSource({
        // slow breath takes so long that sway varies its swing more than breath does
        // swing in mg, its variation, heart, above 8 Hz, slower than breath in mg: the least and the most of any wearer
        "CHEST_SUPINE, 27, 74, .12, .45, 1.2, 4.2, 1.5, 2.8, 2.5, 16",
        "CHEST_SIT, 4, 43, .13, .85, 1.0, 3.8, 1.7, 4.6, 3, 12",
        "CHEST_STAND, 9, 46, .16, .85, 1.2, 4.6, 3.0, 5.5, 4.5, 18",
        "CHEST_SLOW, 6, 70, .10, .80, 1.0, 3.8, 1.7, 4.6, 3, 14",
    })
    void measures_on_five_wearers_what_was_measured_on_people(
            Condition condition,
            double leastSwing,
            double mostSwing,
            double leastVariation,
            double mostVariation,
            double leastHeart,
            double mostHeart,
            double leastTremor,
            double mostTremor,
            double leastSway,
            double mostSway) {
        for (int seed = 1; seed <= WEARERS; seed++) {
            MeasuredChest chest =
                    MeasuredChest.of(WearerOptions.of(condition, seed).withMinutes(3));
            assertThat(chest.swing()).as("swing of %s", seed).isBetween(leastSwing, mostSwing);
            assertThat(chest.variation()).as("variation of %s", seed).isBetween(leastVariation, mostVariation);
            assertThat(chest.rms(0.8, 3)).as("heart of %s", seed).isBetween(leastHeart, mostHeart);
            assertThat(chest.rms(8, 25)).as("tremor of %s", seed).isBetween(leastTremor, mostTremor);
            assertThat(chest.rms(0.005, 0.06)).as("sway of %s", seed).isBetween(leastSway, mostSway);
        }
    }

    @Test
    void sitting_and_standing_more_moves_across_the_breath_than_lying() {
        assertThat(across(Condition.CHEST_SUPINE)).isLessThan(across(Condition.CHEST_SIT) / 1.5);
        assertThat(across(Condition.CHEST_SUPINE)).isLessThan(across(Condition.CHEST_STAND) / 1.5);
    }

    @Test
    void most_sensors_give_steps_of_four_thousandths_of_a_g() {
        List<Boolean> coarse = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            List<Sample> samples =
                    Wearers.run(WearerOptions.of(Condition.CHEST_SIT, seed).withMinutes(0.1), TruthListener.NONE);
            coarse.add(samples.stream().allMatch(sample -> sample.value(0) % 64 == 0));
        }
        assertThat(coarse).filteredOn(each -> each).hasSizeBetween(10, 18);
    }

    @Test
    void a_practice_has_the_figures_of_each_posture() {
        double tremorStanding = 0;
        double tremorLying = 0;
        for (int seed = 1; seed <= WEARERS; seed++) {
            SyntheticWearer wearer =
                    new SyntheticWearer(WearerOptions.of(Condition.CHEST_SIT, seed), TruthListener.NONE);
            tremorStanding += tremor(wearer, 0, Posture.STANDING);
            tremorLying += tremor(wearer, 60, Posture.LYING);
        }
        assertThat(tremorStanding / WEARERS).isBetween(3.4, 5.2);
        assertThat(tremorLying / WEARERS).isBetween(1.7, 2.5);
    }

    @Test
    void guided_breaths_are_less_uneven_than_those_that_come_by_themselves() {
        WearerOptions options = WearerOptions.of(Condition.CHEST_SIT, 2);
        MeasuredChest alone = MeasuredChest.of(options.withMinutes(5));
        assertThat(MeasuredChest.of(options.withMinutes(5), guided -> {
                            guided.move(4, Posture.SEATED);
                            guided.breathe(Breathing.of(6, 1.2));
                        })
                        .variation())
                .isBetween(0.1, 0.42)
                .isLessThan(Math.max(0.3, alone.variation()));
    }

    private static double tremor(SyntheticWearer wearer, double time, Posture posture) {
        Wearers.run(wearer, time);
        wearer.move(4, posture);
        Wearers.run(wearer, time + 10);
        return Spectrum.rms(Wearers.run(wearer, time + 60), new Vector3(1, 0, 0), 8, 25);
    }

    private static double across(Condition condition) {
        return IntStream.rangeClosed(1, WEARERS)
                .mapToDouble(seed -> MeasuredChest.of(
                                WearerOptions.of(condition, seed).withMinutes(3))
                        .across())
                .average()
                .orElseThrow();
    }
}
