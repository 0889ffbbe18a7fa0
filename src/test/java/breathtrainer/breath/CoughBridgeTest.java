package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoughBridgeTest {
    private static final int OVER = Grid.steps(SensorTuning.COUGH_OVER);

    private final List<Double> handedOn = new ArrayList<>();
    private final CoughBridge bridge = new CoughBridge((level, jumping, disturbed) -> handedOn.add(level));

    @Test
    void breath_is_handed_on_at_once() {
        feed(1, 3, false);

        assertThat(handedOn).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void a_cough_waits_until_it_is_over_and_then_was_not() {
        feed(1, 1, false);
        feed(7, 9, true);
        assertThat(handedOn).hasSize(1);

        feed(2, OVER, false);

        assertThat(handedOn).hasSize(1 + 9 + OVER).isSorted().endsWith(2.0);
        assertThat(handedOn.get(5)).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void coughs_in_a_row_are_bridged_as_one() {
        feed(1, 1, false);
        feed(7, 5, true);
        feed(4, OVER - 1, false);
        feed(-7, 5, true);
        feed(1, OVER, false);

        assertThat(handedOn).hasSize(1 + 5 + OVER - 1 + 5 + OVER).containsOnly(1.0);
    }

    @Test
    void what_lasts_is_no_cough_and_is_believed() {
        int longest = Grid.steps(SensorTuning.LONGEST_COUGH);
        feed(1, 1, false);
        feed(7, longest + 5, true);

        assertThat(handedOn).hasSize(1 + longest + 5);
        assertThat(handedOn.subList(1, handedOn.size())).containsOnly(7.0);
    }

    private void feed(double level, int steps, boolean quick) {
        for (int step = 0; step < steps; step++) {
            bridge.accept(level, false, false, quick);
        }
    }
}
