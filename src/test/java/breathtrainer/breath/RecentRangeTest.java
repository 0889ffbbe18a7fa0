package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Grid;
import org.junit.jupiter.api.Test;

class RecentRangeTest {
    private static final int SECONDS = 3;

    private final RecentRange range = new RecentRange(SECONDS);

    @Test
    void it_goes_from_the_lowest_to_the_highest_of_late() {
        stays(2, 1);
        stays(-5, 1);
        stays(1, 1);

        assertThat(range.value()).isEqualTo(7);
    }

    @Test
    void what_was_longer_ago_does_not_count() {
        stays(100, 1);
        stays(2, 1);
        stays(-5, 1);
        stays(1, 1);

        assertThat(range.value()).isEqualTo(7);
    }

    @Test
    void after_forgetting_there_is_none() {
        stays(2, 1);
        stays(-5, 1);
        range.forget();

        assertThat(range.value()).isZero();
    }

    private void stays(double level, double seconds) {
        for (int step = 0; step < Grid.steps(seconds); step++) {
            range.accept(level);
        }
    }
}
