package breathtrainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.figure.Passage.Kind;
import org.junit.jupiter.api.Test;

class MotionTest {
    private static final Passage UP = new Passage(Kind.ROUND, 0);
    private static final Passage DOWN = new Passage(Kind.ROUND, 1);

    @Test
    void it_comes_to_where_the_lungs_are() throws Exception {
        Figure figure = Figures.builtIn().find("all-fours").orElseThrow();
        Motion motion = new Motion(figure);
        motion.aim(Passage.BREATH, true, false, 1);
        motion.goOn(5);
        assertThat(motion.share()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void within_a_movement_it_never_goes_back() throws Exception {
        Motion motion = new Motion(Figures.builtIn().find("standing").orElseThrow());
        motion.aim(UP, true, false, 0.8);
        motion.goOn(5);
        motion.aim(UP, true, false, 0.4);
        motion.goOn(5);
        assertThat(motion.share()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_movement_that_was_cut_short_is_brought_to_its_end_by_the_next() throws Exception {
        Motion motion = new Motion(Figures.builtIn().find("standing").orElseThrow());
        motion.aim(UP, true, false, 0.6);
        motion.goOn(5);
        motion.aim(DOWN, false, false, 0.6);
        motion.goOn(0.01);
        assertThat(motion.share()).isBetween(0.6, 0.7);
        motion.goOn(5);
        assertThat(motion.share()).isCloseTo(1.4, org.assertj.core.data.Offset.offset(1e-9));
    }
}
