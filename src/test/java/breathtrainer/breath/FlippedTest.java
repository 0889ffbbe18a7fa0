package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wearer says that inhale and exhale are the wrong way round. */
class FlippedTest {
    private static final double RATE = 25;
    private static final double PERIOD = 6; // seconds
    private static final double FLIPPED_AT = 60; // seconds

    private final List<BreathEvent> events = new ArrayList<>();

    @Test
    void from_then_on_inhales_are_where_exhales_were() {
        breathe(true);
        // the level is lowest at whole periods: an inhale begins there before, half a period later afterwards
        assertThat(events)
                .filteredOn(event -> event instanceof BreathEvent.InhaleBegan)
                .extracting(event -> (BreathEvent.InhaleBegan) event)
                .filteredOn(inhale -> inhale.onset() > 20)
                .allSatisfy(inhale -> assertThat(phase(inhale.onset()))
                        .as("onset " + inhale.onset())
                        .isLessThan(0.2)
                        .isGreaterThan(-0.2));
    }

    @Test
    void no_breath_is_lost_or_won_but_the_one_that_runs() {
        breathe(false);
        long plain = ended();
        events.clear();
        breathe(true);
        assertThat(plain - ended()).isBetween(0L, 1L);
    }

    private long ended() {
        return events.stream().filter(BreathEvent.BreathEnded.class::isInstance).count();
    }

    /** How far from where an inhale should begin, in breaths. */
    private static double phase(double onset) {
        double breaths = onset / PERIOD - (onset > FLIPPED_AT ? 0.5 : 0);
        return breaths - Math.rint(breaths);
    }

    private void breathe(boolean flip) {
        BreathDetector detector = new BreathDetector(DetectorSettings.DEFAULT, events::add);
        for (int i = 0; i < 120 * RATE; i++) {
            double time = i / RATE;
            if (flip && i == FLIPPED_AT * RATE) {
                detector.flip();
            }
            detector.accept(Sample.of(time, 500 - 40 * Math.cos(2 * Math.PI * time / PERIOD)));
        }
    }
}
