package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import org.junit.jupiter.api.Test;

class LungLevelTest {
    private final LungLevel level = new LungLevel();
    private final Wearer wearer = Wearer.at(1 / Grid.STEP);
    private int fed;

    @Test
    void it_is_in_the_middle_while_nothing_moves() {
        run(wearer.holds(5));

        assertThat(level.value()).isEqualTo(0.5);
    }

    @Test
    void until_the_ends_are_known_the_range_so_far_is_taken() {
        run(wearer.moves(300, 2).holds(1));
        assertThat(level.value()).isCloseTo(1, within(0.01));
        run(wearer.moves(-150, 2).holds(1));
        assertThat(level.value()).isBetween(0.4, 0.5);
    }

    @Test
    void nought_is_where_exhales_end_and_one_where_inhales_do() {
        run(wearer.moves(300, 2).moves(-100, 2));
        level.turned(Direction.UP, 300);
        run(wearer.moves(-200, 2));
        level.turned(Direction.DOWN, 300);
        run(wearer.holds(3));
        assertThat(level.value()).isCloseTo(0, within(0.01));
        run(wearer.moves(150, 2).holds(1));
        assertThat(level.value()).isCloseTo(0.5, within(0.01));
        run(wearer.moves(150, 2).holds(1));
        assertThat(level.value()).isCloseTo(1, within(0.01));
    }

    @Test
    void the_ends_go_half_the_way_to_where_the_newest_breath_ended() {
        breathesTo(300);
        breathesTo(500);
        run(wearer.moves(300 + LevelTuning.LEVEL_LEARNS * 200, 3).holds(3));

        assertThat(level.value()).isCloseTo(1, within(0.02));
    }

    @Test
    void a_deep_sigh_stays_on_the_page() {
        breathesTo(300);
        run(wearer.moves(400, 2).holds(1));
        double deep = level.value();
        run(wearer.moves(2600, 4).holds(1));

        assertThat(deep).isGreaterThan(1.1);
        assertThat(level.value()).isBetween(deep, 1.5);
        run(wearer.moves(-6000, 4));
        assertThat(level.value()).isBetween(-0.5, -0.4);
    }

    private void breathesTo(double top) {
        run(wearer.moves(top, 3));
        level.turned(Direction.UP, 300);
        run(wearer.moves(-top, 3).holds(1));
        level.turned(Direction.DOWN, 300);
    }

    private void run(Wearer wearer) {
        for (Sample sample : wearer.samples().subList(fed, wearer.samples().size())) {
            level.accept(sample.value(0));
        }
        fed = wearer.samples().size();
    }
}
