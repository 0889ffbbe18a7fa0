package breathtrainer.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked when, of somebody who breathes on, and where the plug comes out. */
class GuidedMinuteTest {
    private static final double STEP = 0.1; // seconds

    private final List<String> asked = new ArrayList<>();
    private final GuidedMinute minute =
            new GuidedMinute(what -> asked.add(what.ask().word()));
    private double time = -STEP;

    private void breathe(double seconds) {
        breathe(minute, seconds);
    }

    private void breathe(GuidedMinute whose, double seconds) {
        for (int i = 0; i < Math.round(seconds / STEP); i++) {
            time += STEP;
            whose.accept(Sample.of(time, 500 - 100 * Math.cos(2 * Math.PI * time / 5)));
        }
    }

    private void nothing(double seconds) {
        for (int i = 0; i < Math.round(seconds / STEP); i++) {
            time += STEP;
            minute.accept(Sample.missing(time, 1));
        }
    }

    @Test
    void it_settles_and_then_asks() {
        breathe(29);
        assertThat(asked).containsExactly("usual", "out", "in", "hold", "go", "out");
    }

    @Test
    void it_says_how_long_each_is_and_how_much_of_it_is_left() {
        breathe(12.1);
        assertThat(minute.seconds()).isEqualTo(4, within(0.01));
        assertThat(minute.left()).isEqualTo(2, within(0.2));
    }

    @Test
    void once_more_begins_the_round_anew() {
        breathe(20); // to the hold
        minute.again();
        breathe(1);
        assertThat(asked).containsExactly("usual", "out", "in", "hold", "out");
        assertThat(minute.rounds()).isZero();
    }

    @Test
    void once_more_while_breath_is_as_usual_begins_that_anew() {
        breathe(8);
        minute.again();
        breathe(8);
        assertThat(asked).containsExactly("usual", "usual");
        breathe(3);
        assertThat(asked).containsExactly("usual", "usual", "out");
    }

    @Test
    void where_the_plug_comes_out_it_waits_and_begins_the_round_anew() {
        breathe(16); // in the inhale
        nothing(30);
        assertThat(asked).containsExactly("usual", "out", "in");
        breathe(1);
        assertThat(asked).containsExactly("usual", "out", "in", "out");
        assertThat(minute.isOver()).isFalse();
    }

    @Test
    void a_reading_that_is_missing_disturbs_nothing() {
        breathe(16);
        nothing(1);
        breathe(3);
        assertThat(asked).containsExactly("usual", "out", "in", "hold");
    }

    @Test
    void where_it_stays_out_the_minute_is_over() {
        breathe(16);
        nothing(61);
        assertThat(minute.isOver()).isTrue();
    }

    @Test
    void where_nothing_comes_at_all_nothing_is_asked_and_it_ends() {
        nothing(59);
        assertThat(asked).isEmpty();
        nothing(2);
        assertThat(minute.isOver()).isTrue();
        assertThat(minute.evidence().isEmpty()).isTrue();
    }

    @Test
    void where_nobody_hears_nothing_is_asked() {
        GuidedMinute unheard = new GuidedMinute(what -> asked.add(what.ask().word()), false);
        breathe(unheard, 119);
        assertThat(unheard.isOver()).isFalse();
        breathe(unheard, 2);
        assertThat(unheard.isOver()).isTrue();
        assertThat(asked).containsExactly("usual");
    }
}
