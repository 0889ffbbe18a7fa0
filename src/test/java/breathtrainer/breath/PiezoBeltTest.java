package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static double declaredAfterOnset(DetectorSettings settings) {
        List<Sample> felt = feltByPiezo(Wearer.at(50).breathes(20, BREATH).samples());
        double declared = EventLog.of(felt, settings).all(ExhaleBegan.class).stream()
                .mapToDouble(ExhaleBegan::declared)
                .filter(time -> time > 15 * BREATH + BREATH / 4)
                .findFirst()
                .orElseThrow();
        return declared - (15 * BREATH + BREATH / 2);
    }

    /** A high-pass of one pole with a time constant of two seconds. */
    private static List<Sample> feltByPiezo(List<Sample> length) {
        List<Sample> felt = new ArrayList<>();
        double charge = 0;
        double before = 0;
        for (Sample sample : length) {
            charge = Math.exp(-0.02 / 2) * (charge + sample.value(0) - before);
            before = sample.value(0);
            felt.add(Sample.of(sample.time(), charge));
        }
        return felt;
    }
}
