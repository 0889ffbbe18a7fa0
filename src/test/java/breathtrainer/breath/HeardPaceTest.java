package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeardPaceTest {
    private static final Percentage ABOUT = Percentage.withPercentage(15);

    private final HeardPace pace = new HeardPace();
    private double time;
    private double angle;

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 8.5, 12})
    void even_breath_is_heard_after_two(double seconds) {
        breathe(seconds, 2 * seconds);

        assertThat(pace.breath()).isCloseTo(seconds, ABOUT);
    }

    @Test
    void sway_that_is_slower_and_three_times_as_large_does_not_hide_it() {
        for (double end = time + 60; time < end; time += Grid.STEP) {
            pace.accept(Math.sin(2 * Math.PI * time / 8) + 3 * Math.sin(2 * Math.PI * time / 70));
        }

        assertThat(pace.breath()).isCloseTo(8, ABOUT);
    }

    @Test
    void another_pace_is_heard_after_a_quarter_of_a_minute() {
        breathe(4.6, 60);
        breathe(8.5, 15);

        assertThat(pace.breath()).isCloseTo(8.5, ABOUT);
        assertThat(pace.plainerThan(8.5)).isCloseTo(1, within(0.5));
    }

    @Test
    void it_overrules_durations_that_were_learnt_from_turns_which_were_none() {
        UsualSegments usual = ofHalves(2);
        breathe(8.5, 40);
        usual.hear(pace);

        assertThat(usual.slower()).isCloseTo(8.5 / 4, ABOUT);
        assertThat(usual.half(Direction.UP)).isCloseTo(4.25, ABOUT);
    }

    @Test
    void it_says_nothing_against_durations_that_are_about_right() {
        UsualSegments usual = ofHalves(3.8);
        breathe(8.5, 40);
        usual.hear(pace);

        assertThat(usual.half(Direction.DOWN)).isEqualTo(3.8);
    }

    @Test
    void it_says_nothing_while_nothing_moves() {
        UsualSegments usual = ofHalves(2);
        for (int step = 0; step < Grid.steps(30); step++) {
            pace.accept(5);
        }
        usual.hear(pace);

        assertThat(usual.half(Direction.UP)).isEqualTo(2);
    }

    private static UsualSegments ofHalves(double seconds) {
        UsualSegments usual = new UsualSegments();
        usual.learn(Direction.UP, 1, seconds, 1);
        usual.learn(Direction.DOWN, 1, seconds, 1);
        return usual;
    }

    private void breathe(double seconds, double lasting) {
        for (double end = time + lasting; time < end; time += Grid.STEP) {
            angle += 2 * Math.PI * Grid.STEP / seconds;
            pace.accept(Math.sin(angle));
        }
    }
}
