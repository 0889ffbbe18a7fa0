package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.session.Trace.Onset;
import org.junit.jupiter.api.Test;

class TraceBuilderTest {
    private final TraceBuilder builder = new TraceBuilder();

    @Test
    void grows_until_thirty_seconds_and_then_lets_the_oldest_go() {
        for (int step = 1; step <= 1000; step++) {
            builder.add(step * 0.04, step, true);
        }

        Trace trace = builder.trace();

        assertThat(trace.size()).isEqualTo(750);
        assertThat(trace.level(0)).isEqualTo(251);
        assertThat(trace.level(749)).isEqualTo(1000);
        assertThat(trace.time(0)).isCloseTo(10.04, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(trace.end()).isEqualTo(40);
    }

    @Test
    void what_was_not_measured_is_a_hole() {
        builder.add(0.04, 0.5, true);
        builder.add(0.08, 0.5, false);

        assertThat(builder.trace().level(0)).isEqualTo(0.5f);
        assertThat(builder.trace().level(1)).isNaN();
    }

    @Test
    void onsets_leave_with_the_stretch_they_lie_in() {
        builder.mark(new InhaleBegan(1, 1, 1.4, 1));
        builder.mark(new ExhaleBegan(4, 4, 4.4, 1));
        builder.add(32, 0, true);

        assertThat(builder.trace().onsets()).containsExactly(new Onset(4, false));
    }

    @Test
    void a_trace_once_taken_does_not_change() {
        builder.add(0.04, 1, true);
        Trace taken = builder.trace();
        builder.add(0.08, 2, true);

        assertThat(taken.size()).isEqualTo(1);
        assertThat(taken.level(0)).isEqualTo(1);
    }
}
