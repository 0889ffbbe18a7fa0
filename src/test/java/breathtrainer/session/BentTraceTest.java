package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** However deep a breath, its line stays in its strip and keeps its shape. */
class BentTraceTest {
    private static final double ROOM = 0.45;

    @Test
    void a_usual_breath_is_drawn_as_it_is() {
        for (double level : new double[] {0, 0.25, 0.5, 1}) {
            assertThat(Trace.bent(level, ROOM)).isEqualTo(level);
        }
    }

    @Test
    void a_deeper_breath_is_always_drawn_higher_and_never_leaves_the_strip() {
        double before = Trace.bent(-1000, ROOM);
        assertThat(before).isGreaterThan(-ROOM);
        for (double level = -20; level < 20; level += 0.01) {
            double drawn = Trace.bent(level, ROOM);
            assertThat(drawn).isGreaterThan(before).isLessThan(1 + ROOM);
            before = drawn;
        }
    }

    @Test
    void there_is_no_corner_where_a_usual_breath_ends() {
        assertThat(Trace.bent(1.001, ROOM) - 1).isCloseTo(0.001, Offset.offset(1e-5));
        assertThat(Trace.bent(-0.001, ROOM)).isCloseTo(-0.001, Offset.offset(1e-5));
    }
}
