package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Breaths of 6 s, from 0 to 1. */
class SeatBridgeTest {
    private static final double BREATH = 6; // seconds
    private static final double FALLS = 60;
    private static final double TIGHT = 66.5;

    private final List<Double> handedOn = new ArrayList<>();
    private final List<Double> loose = new ArrayList<>();
    private final List<Integer> when = new ArrayList<>();
    private final SeatBridge bridge = new SeatBridge(new Usual(), new Next());

    @Test
    void breath_is_handed_on_at_once() {
        feed(0, 30, SeatBridgeTest::breath);

        assertThat(when).hasSize(Grid.steps(30)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_a_loose_belt_felt_is_made_as_large_as_breath_when_it_is_tight_again() {
        feed(0, FALLS + 6, SeatBridgeTest::loose);
        assertThat(when.get(when.size() - 1)).isLessThan(Grid.steps(FALLS + 0.5));

        feed(FALLS + 6, 80, SeatBridgeTest::loose);

        assertThat(handedOn).hasSize(Grid.steps(80));
        assertThat(loose).hasSize(1).allMatch(swings -> swings > 1.5);
        for (int step = 0; step < handedOn.size(); step++) {
            assertThat(handedOn.get(step)).isBetween(breath(step * Grid.STEP) - 0.4, breath(step * Grid.STEP) + 0.4);
        }
    }

    @Test
    void a_belt_that_breathes_on_in_another_seat_is_believed_as_soon_as_that_shows() {
        feed(0, FALLS + 3, time -> breath(time) - 2 * smoothly((time - FALLS) / 0.5));

        assertThat(handedOn).hasSize(Grid.steps(FALLS + 3)).endsWith(breath(FALLS + 3 - Grid.STEP) - 2);
    }

    @Test
    void a_belt_that_stays_loose_is_believed_at_last() {
        double last = FALLS + SensorTuning.LONGEST_LOOSE + 1;
        feed(0, last, time -> time < FALLS ? breath(time) : -2);

        assertThat(handedOn).hasSize(Grid.steps(last)).endsWith(-2.0);
    }

    @Test
    void a_cough_is_handed_on_as_it_is() {
        feed(0, FALLS, SeatBridgeTest::breath);
        feed(FALLS, FALLS + 0.4, time -> 3);
        feed(FALLS + 0.4, FALLS + 2, SeatBridgeTest::breath);

        assertThat(handedOn).hasSize(Grid.steps(FALLS + 2)).contains(3.0);
    }

    @Test
    void where_nothing_is_read_nothing_waits() {
        feed(0, FALLS + 2, SeatBridgeTest::loose);
        assertThat(bridge.isLoose()).isTrue();

        bridge.accept(-2, false, false);

        assertThat(bridge.isLoose()).isFalse();
        assertThat(handedOn).hasSize(Grid.steps(FALLS + 2) + 1);
    }

    /** Falls by two and feels a tenth. */
    private static double loose(double time) {
        double slack = smoothly((time - FALLS) / 0.5) - smoothly((time - TIGHT) / 1);
        return breath(time) * (1 - 0.9 * slack) - 2 * slack;
    }

    private static double breath(double time) {
        return (1 - Math.cos(2 * Math.PI * time / BREATH)) / 2;
    }

    private static double smoothly(double share) {
        double limited = Math.max(0, Math.min(1, share));
        return (1 - Math.cos(Math.PI * limited)) / 2;
    }

    private void feed(double from, double to, DoubleUnaryOperator value) {
        for (int step = Grid.steps(from); step < Grid.steps(to); step++) {
            bridge.accept(value.applyAsDouble(step * Grid.STEP), true, false);
            while (when.size() < handedOn.size()) {
                when.add(step);
            }
        }
    }

    private final class Next implements SeatBridge.Next {
        @Override
        public void accept(double value, boolean valid, boolean moving) {
            handedOn.add(value);
        }

        @Override
        public void wasLoose(double swings) {
            loose.add(swings);
        }
    }

    private record Usual() implements SeatBridge.Scale {
        @Override
        public double quickest() {
            return SensorTuning.FASTEST_BREATH * Math.PI / BREATH;
        }

        @Override
        public double swing() {
            return 1;
        }

        @Override
        public double half() {
            return BREATH / 2;
        }
    }
}
