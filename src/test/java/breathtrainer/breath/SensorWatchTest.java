package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensorWatchTest {
    private static final double BEGIN = 100;

    private final List<BreathEvent> events = new ArrayList<>();
    private final EventAnnouncer announcer = new EventAnnouncer(events::add);
    private final SensorWatch watch = new SensorWatch(1, BEGIN, announcer);
    private double time = BEGIN;

    @Test
    void a_second_without_a_value_is_a_loss_since_the_last_value() {
        reads(0.1, 50);
        double last = time;
        misses(0.1, 9);
        assertThat(watch.isLost()).isFalse();
        misses(0.1, 20);

        assertThat(watch.isLost()).isTrue();
        assertThat(events).hasSize(1);
        SignalLost lost = (SignalLost) events.get(0);
        assertThat(lost.reason()).isEqualTo(SignalLoss.GAP);
        assertThat(lost.since()).isEqualTo(last);
        assertThat(lost.declared()).isCloseTo(last + SensorTuning.GAP, within(0.11));
    }

    @Test
    void the_breath_that_a_gap_cuts_is_told_with_how_long_it_was() {
        reads(0.1, 50);
        announcer.inhale(time - 1, time - 1, 1);
        misses(0.1, 11);

        NotCounted not = (NotCounted) events.get(1);
        assertThat(not.why().reason()).isEqualTo(NotCountedReason.GAP);
        assertThat(not.why().value()).isCloseTo(1, within(0.11));
        assertThat(not.why().limit()).isEqualTo(1);
    }

    @Test
    void a_slow_sensor_is_lost_only_after_three_of_its_intervals() {
        reads(0.9, 10);
        misses(0.5, 5);
        assertThat(events).isEmpty();
        misses(0.5, 1);
        assertThat(events).hasSize(1);
    }

    @Test
    void a_sensor_of_one_reading_a_second_is_not_lost_from_the_start() {
        reads(1, 10);

        assertThat(events).isEmpty();
    }

    @Test
    void where_nothing_ever_came_the_loss_began_at_the_beginning() {
        misses(0.5, 4);

        assertThat(events).containsExactly(new SignalLost(BEGIN, BEGIN + SensorTuning.GAP, SignalLoss.GAP));
    }

    @Test
    void a_loss_is_seen_too_when_the_next_value_comes_late_and_that_value_ends_it() {
        reads(0.1, 50);
        double last = time;
        reads(2, 1);

        assertThat(events).containsExactly(new SignalLost(last, last + 2, SignalLoss.GAP), new SignalBack(last + 2));
        assertThat(watch.isLost()).isFalse();
    }

    @Test
    void a_dead_sensor_is_lost_since_its_last_change_and_back_when_it_moves() {
        reads(0.1, 200);
        double stuck = time;
        double value = value();
        for (int k = 0; k < 50; k++) {
            time += 0.1;
            read(value);
        }
        assertThat(events).hasSize(1);
        SignalLost lost = (SignalLost) events.get(0);
        assertThat(lost.reason()).isEqualTo(SignalLoss.FLAT);
        assertThat(lost.since()).isEqualTo(stuck);
        assertThat(watch.isLost()).isTrue();
        reads(0.1, 1);
        assertThat(events.get(1)).isEqualTo(new SignalBack(time));
    }

    private void reads(double interval, int times) {
        for (int k = 0; k < times; k++) {
            time += interval;
            read(value());
        }
    }

    private double value() {
        return Math.sin(time);
    }

    private void read(double value) {
        announcer.setTime(time);
        watch.read(Sample.of(time, value));
    }

    private void misses(double interval, int times) {
        for (int k = 0; k < times; k++) {
            time += interval;
            announcer.setTime(time);
            watch.missing(time);
        }
    }
}
