package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A belt that feels change leads slow breath; what it would feel as length does not. */
class PiezoBeltTest {
    private static final double BREATH = 12;

    @Test
    void as_it_stands_the_cue_comes_well_before_the_exhale() {
        assertThat(declaredAfterOnset(DetectorSettings.DEFAULT)).isLessThan(-0.5);
    }

    @Test
    void restored_the_cue_comes_with_the_exhale() {
        assertThat(declaredAfterOnset(DetectorSettings.DEFAULT.forPiezo())).isBetween(-0.25, 1.2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 4})
    void a_belt_that_forgets_faster_or_slower_is_restored_by_what_was_measured_of_it(double forgets) {
        double usual = declaredAfterOnset(DetectorSettings.DEFAULT.forPiezo(), 2);
        assertThat(declaredAfterOnset(DetectorSettings.DEFAULT.forPiezo(forgets), forgets))
                .isCloseTo(usual, within(0.15));
        assertThat(Math.abs(declaredAfterOnset(DetectorSettings.DEFAULT.forPiezo(), forgets) - usual))
                .isGreaterThan(0.15);
    }

    private static double declaredAfterOnset(DetectorSettings settings) {
        return declaredAfterOnset(settings, 2);
    }

    private static double declaredAfterOnset(DetectorSettings settings, double forgets) {
        List<Sample> felt =
                feltByPiezo(forgets, Wearer.at(50).breathes(20, BREATH).samples());
        double declared = EventLog.of(felt, settings).all(ExhaleBegan.class).stream()
                .mapToDouble(ExhaleBegan::declared)
                .filter(time -> time > 15 * BREATH + BREATH / 4)
                .findFirst()
                .orElseThrow();
        return declared - (15 * BREATH + BREATH / 2);
    }

    /** A high-pass of one pole. */
    private static List<Sample> feltByPiezo(double forgets, List<Sample> length) {
        List<Sample> felt = new ArrayList<>();
        double charge = 0;
        double before = 0;
        for (Sample sample : length) {
            charge = Math.exp(-0.02 / forgets) * (charge + sample.value(0) - before);
            before = sample.value(0);
            felt.add(Sample.of(sample.time(), charge));
        }
        return felt;
    }
}
