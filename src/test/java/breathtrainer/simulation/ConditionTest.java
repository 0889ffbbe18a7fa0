package breathtrainer.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private final Truth truth = new Truth();

    @ParameterizedTest
    @EnumSource
    void yields_whole_counts_of_a_sensor(Condition condition) {
        List<Sample> samples = Wearers.run(WearerOptions.of(condition, 7).withMinutes(3), truth);
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.channels()).isEqualTo(condition.isAccelerometer() ? 3 : 1);
            for (int i = 0; i < sample.channels(); i++) {
                assertThat(sample.value(i)).isEqualTo(Math.rint(sample.value(i)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GAPS")
    void yields_a_sample_at_every_step_of_its_rate(Condition condition) {
        List<Sample> samples = Wearers.run(WearerOptions.of(condition, 7).withMinutes(1), truth);
        assertThat(samples).hasSize((int) (60 * condition.usualRate()));
        assertThat(samples).extracting(Sample::time).startsWith(0.0, 1 / condition.usualRate());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_samples_and_another_seed_others(Condition condition) {
        WearerOptions options = WearerOptions.of(condition, 3).withMinutes(1);
        Truth again = new Truth();
        List<Sample> samples = Wearers.run(options, truth);
        assertThat(Wearers.run(options, again)).isEqualTo(samples);
        assertThat(again.onsets).isEqualTo(truth.onsets);
        assertThat(Wearers.run(WearerOptions.of(condition, 4).withMinutes(1), truth))
                .isNotEqualTo(samples);
    }

    /** Whoever changes the simulation on purpose writes the new number here. */
    @Test
    void the_samples_are_the_same_on_every_machine() {
        CRC32 sum = new CRC32();
        for (Condition condition : Condition.values()) {
            for (Sample sample : Wearers.run(WearerOptions.of(condition, 1).withMinutes(3), truth)) {
                for (byte b : sample.toString().getBytes(StandardCharsets.US_ASCII)) {
                    sum.update(b);
                }
            }
        }
        assertThat(sum.getValue()).isEqualTo(139340674L);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 11, 18",
        "FAST30, 24, 30",
        "UJJAYI_1TO1, 4, 6.5",
        "UJJAYI_1TO2, 4, 6.5",
        "SLOW3, 3, 3",
        "IE1TO3, 8, 12",
        "HOLDS, 2.5, 6",
        "SATURATE, 6, 14",
        "TALK, 11, 13",
        "RESTLESS, 8, 14",
        "ACC_STILL, 5, 8",
        "ACC_FAST, 12, 20",
        "CHEST_SIT, 10.3, 20",
        "CHEST_SLOW, 5, 8.6",
    })
    void breathes_as_often_as_it_says(Condition condition, double slowest, double fastest) {
        for (long seed = 1; seed <= 5; seed++) {
            Truth each = new Truth();
            Wearers.run(WearerOptions.of(condition, seed).withRate(10).withMinutes(10), each);
            assertThat(each.perMinute()).isBetween(slowest * 0.93, fastest * 1.07);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HOLDS")
    void breathes_as_often_as_it_is_asked_to(Condition condition) {
        Wearers.run(
                WearerOptions.of(condition, 2)
                        .withRate(10)
                        .withBreathsPerMinute(10)
                        .withMinutes(20),
                truth);
        assertThat(truth.perMinute()).isBetween(9.4, 10.6);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {"ACC_.*", "CHEST_.*", "POSTURE", "DRIFT", "COUGH", "RESTLESS", "HUM", "GAPS"})
    void a_belt_stands_higher_at_the_end_of_each_inhale_than_at_its_beginning(Condition condition) {
        List<Sample> samples =
                Wearers.run(WearerOptions.of(condition, 5).withRate(100).withMinutes(3), truth);
        for (int i = 0; i + 1 < truth.onsets.size(); i++) {
            double here = Readings.value(samples, truth.onsets.get(i).time());
            double next = Readings.value(samples, truth.onsets.get(i + 1).time());
            assertThat(truth.onsets.get(i).inhale() ? next - here : here - next).isGreaterThan(8);
        }
    }

    @Test
    void gaps_lose_samples_singly_and_for_up_to_two_seconds() {
        List<Sample> samples = Wearers.run(WearerOptions.of(Condition.GAPS, 1).withMinutes(10), truth);
        int gaps = 0;
        int single = 0;
        for (int i = 1; i < samples.size(); i++) {
            double step = samples.get(i).time() - samples.get(i - 1).time();
            assertThat(step).isBetween(0.019, 2.2);
            gaps += step > 0.29 ? 1 : 0;
            single += step > 0.03 && step < 0.05 ? 1 : 0;
        }
        assertThat(gaps).isBetween(15, 40);
        assertThat(single).isBetween(1000, 1700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ujjayi_1to2", "UJJAYI_1TO2", "ujjayi-1to2", " Ujjayi-1to2 "})
    void is_found_by_its_name_however_it_is_written(String name) {
        assertThat(Condition.named(name)).contains(Condition.UJJAYI_1TO2);
        assertThat(Condition.named("none")).isEmpty();
    }
}
