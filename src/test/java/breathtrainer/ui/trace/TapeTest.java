package breathtrainer.ui.trace;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.session.Trace;
import breathtrainer.ui.Fx;
import breathtrainer.ui.Wearer;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Test;

class TapeTest {
    private static final double WINDOW = 900; // px, 30 a second

    private final Tape tape = new Tape(WINDOW, 100);

    @Test
    void the_newest_is_at_the_right_edge_of_the_window() {
        assertThat(tape.x(100)).isEqualTo(WINDOW);
        assertThat(tape.x(70)).isZero();
        assertThat(tape.shift(100)).isZero();
    }

    @Test
    void the_tape_slides_by_whole_pixels() {
        assertThat(tape.shift(101)).isEqualTo(-30);
        assertThat(tape.shift(100.04)).isEqualTo(-1);
    }

    @Test
    void it_is_used_up_after_half_a_window() {
        assertThat(tape.reaches(114.9)).isTrue();
        assertThat(tape.reaches(115.1)).isFalse();
        assertThat(tape.reaches(99)).isFalse();
    }

    @Test
    void a_trace_goes_on_where_the_last_one_was() throws Exception {
        Fx.run(() -> {
            TapePainter painter = painterAt(100);
            assertThat(painter.canGoOn(Wearer.trace(100.2, 1000))).isTrue();
            assertThat(painter.canGoOn(Wearer.trace(99, 1000)))
                    .as("time went back")
                    .isFalse();
            assertThat(painter.canGoOn(Wearer.trace(140, 1000)))
                    .as("nothing in between")
                    .isFalse();
        });
    }

    private static TapePainter painterAt(double time) {
        Trace trace = Wearer.trace(time, 1000);
        TapePainter painter = new TapePainter(new Canvas(WINDOW, 88).getGraphicsContext2D(), new Pens());
        painter.take(new Tape(WINDOW, time), Tape.length(WINDOW), 88);
        painter.draw(trace);
        return painter;
    }
}
