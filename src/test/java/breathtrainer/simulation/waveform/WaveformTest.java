package breathtrainer.simulation.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What movements are made of. */
class WaveformTest {
    @ParameterizedTest
    @EnumSource
    void every_way_leads_from_the_beginning_to_the_end_and_never_back(Easing easing) {
        double last = 0;
        assertThat(easing.at(0)).isZero();
        for (int percent = 1; percent <= 100; percent++) {
            double now = easing.at(percent / 100.0);
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
        assertThat(last).isEqualTo(1);
    }

    @Test
    void a_smooth_way_rests_at_both_ends_and_letting_go_is_fast_at_first() {
        assertThat(Easing.SMOOTH.at(0.01)).isLessThan(0.001);
        assertThat(Easing.SMOOTH.at(0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(Easing.SMOOTH.at(0.99)).isGreaterThan(0.999);
        assertThat(Easing.FALLING.at(0.5)).isGreaterThan(0.7);
    }

    @Test
    void a_ramp_stays_until_it_is_told_and_where_it_came_to() {
        Ramp ramp = new Ramp(2);
        assertThat(ramp.at(100)).isEqualTo(2);
        ramp.to(4, 100, 10);

        assertThat(ramp.at(100)).isEqualTo(2);
        assertThat(ramp.at(105)).isCloseTo(3, within(1e-9));
        assertThat(ramp.at(110)).isEqualTo(4);
        assertThat(ramp.at(1000)).isEqualTo(4);
    }

    @Test
    void a_ramp_that_is_told_anew_goes_on_from_where_it_is() {
        Ramp ramp = new Ramp(0);
        ramp.to(4, 0, 10);
        ramp.to(0, 5, 10);

        assertThat(ramp.at(5)).isCloseTo(2, within(1e-9));
        assertThat(ramp.at(10)).isCloseTo(1, within(1e-9));
    }

    @Test
    void what_remains_of_a_movement_is_its_shift() {
        Burst burst = new Burst(10, 4, 0.5, 3, 2.3);

        assertThat(burst.at(9)).isZero();
        assertThat(burst.at(14)).isCloseTo(0.5, within(1e-9));
        assertThat(burst.at(99)).isCloseTo(0.5, within(1e-9));
        assertThat(burst.at(12)).isNotCloseTo(0.25, within(0.1));
    }

    @Test
    void a_jolt_leaves_nothing_behind() {
        Burst jolt = Burst.jolt(10, 5);

        assertThat(jolt.at(10.2)).isGreaterThan(3);
        assertThat(jolt.at(10.5)).isCloseTo(0, within(1e-9));
    }

    @Test
    void movements_add_up_and_stay_when_they_are_over() {
        Bursts bursts = new Bursts();
        bursts.add(new Burst(0, 2, 1, 0, 1));
        bursts.add(new Burst(1, 2, -0.25, 0, 1));
        assertThat(bursts.target()).isEqualTo(0.75);

        assertThat(bursts.at(1)).isCloseTo(0.5, within(1e-9));
        assertThat(bursts.at(2)).isCloseTo(0.875, within(1e-9));
        assertThat(bursts.at(3)).isCloseTo(0.75, within(1e-9));
        assertThat(bursts.at(4)).isCloseTo(0.75, within(1e-9));
        assertThat(bursts.target()).isEqualTo(0.75);
    }

    @Test
    void occasions_come_after_the_first_no_nearer_and_no_further_than_they_may() {
        List<Double> times = new ArrayList<>();
        Occasions occasions = new Occasions(new Dice(1), 12, 15, 35);
        for (double time = 0; time < 600; time += 0.5) {
            occasions.until(time, times::add);
        }

        assertThat(times.get(0)).isEqualTo(12);
        assertThat(times).hasSizeBetween(17, 39).isSorted();
        for (int k = 1; k < times.size(); k++) {
            assertThat(times.get(k) - times.get(k - 1)).isBetween(15.0, 35.0);
        }
        assertThat(times.get(2) - times.get(1)).isNotEqualTo(times.get(1) - times.get(0));
    }

    @Test
    void several_occasions_that_have_come_are_each_told_with_their_time() {
        List<Double> times = new ArrayList<>();
        new Occasions(new Dice(1), 1, 2, 2).until(6, times::add);

        assertThat(times).containsExactly(1.0, 3.0, 5.0);
    }
}
