package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignLearnt;
import breathtrainer.signal.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An accelerometer's axis has no end that would be the inhale: it is learnt, once and for good. A belt's is known. */
class SignTest {
    private static final DetectorSettings BY_SHAPE = DetectorSettings.DEFAULT.with(SignFrom.SHAPE);
    private static final DetectorSettings INVERTED = new DetectorSettings(1, true).with(SignFrom.SHAPE);

    @Test
    void shape_decides_whichever_way_the_axis_points() {
        List<Sample> samples = tilted(quickIn(20));

        EventLog one = EventLog.of(samples, BY_SHAPE);
        EventLog other = EventLog.of(samples, INVERTED);

        assertThat(one.all(SignLearnt.class)).hasSize(1);
        assertThat(other.all(SignLearnt.class)).hasSize(1);
        assertThat(one.all(SignLearnt.class).get(0).turned())
                .isNotEqualTo(other.all(SignLearnt.class).get(0).turned());
        assertThat(inhalesAfter(60, one)).isEqualTo(inhalesAfter(60, other));
        assertThat(inhalesAfter(60, one))
                .allSatisfy(onset -> assertThat((onset + 1) % 5).isBetween(0.0, 2.5));
    }

    @Test
    void it_is_decided_early() {
        assertThat(EventLog.of(tilted(quickIn(20)), BY_SHAPE)
                        .all(SignLearnt.class)
                        .get(0)
                        .declared())
                .isLessThan(35);
    }

    @Test
    void breath_of_equal_halves_is_not_judged_however_long() {
        List<Sample> samples = tilted(Wearer.at(50, 3).noise(0.02).breathes(60, 10));

        assertThat(EventLog.of(samples, BY_SHAPE).all(SignLearnt.class)).isEmpty();
    }

    @Test
    void rests_with_full_lungs_do_not_mislead() {
        Wearer wearer = Wearer.at(50);
        for (int breath = 0; breath < 30; breath++) {
            wearer.moves(1, 2).holds(1).moves(-1, 4);
        }
        EventLog log = EventLog.of(tilted(wearer), BY_SHAPE);

        assertThat(log.all(SignLearnt.class)).hasSize(1);
        assertThat(inhalesAfter(150, log))
                .allSatisfy(onset -> assertThat((onset + 1) % 7).isBetween(0.0, 2.5));
    }

    @Test
    void what_was_decided_holds_through_minutes_of_the_opposite() {
        Wearer wearer = quickIn(20);
        for (int breath = 0; breath < 10; breath++) {
            wearer.moves(1, 4).moves(-1, 2);
        }
        EventLog log = EventLog.of(tilted(wearer), BY_SHAPE);

        assertThat(log.all(SignLearnt.class)).hasSize(1);
    }

    @Test
    void a_guided_inhale_shows_it_where_shape_cannot() {
        for (boolean inverted : new boolean[] {false, true}) {
            DetectorSettings settings = new DetectorSettings(1, inverted).with(SignFrom.GUIDED_INHALE);
            List<Sample> samples = tilted(
                    Wearer.at(50, 5).noise(0.005).breathes(6, 10).holds(10).breathes(14, 10));
            EventLog log = new EventLog(settings);
            for (Sample sample : samples) {
                log.detector().accept(sample);
                if (sample.time() == 69) {
                    log.detector().breathAsked(Phase.INHALE);
                } else if (sample.time() == 76) {
                    log.detector().breathAsked(Phase.UNKNOWN);
                }
            }

            assertThat(log.all(SignLearnt.class)).singleElement().matches(SignLearnt::guided);
            assertThat(inhalesAfter(79, log))
                    .isNotEmpty()
                    .allSatisfy(onset -> assertThat((onset + 1) % 10).isBetween(0.0, 2.5));
        }
    }

    @Test
    void a_guided_inhale_that_nobody_follows_shows_nothing() {
        EventLog log = new EventLog(DetectorSettings.DEFAULT.with(SignFrom.GUIDED_INHALE));
        for (Sample sample : tilted(Wearer.at(50).breathes(5, 10).holds(20))) {
            log.detector().accept(sample);
            if (sample.time() == 55) {
                log.detector().breathAsked(Phase.INHALE);
            } else if (sample.time() == 62) {
                log.detector().breathAsked(Phase.UNKNOWN);
            }
        }
        assertThat(log.detector().wantsGuidedInhale()).isTrue();
        assertThat(log.all(SignLearnt.class)).isEmpty();
    }

    @Test
    void a_belt_and_a_sign_that_was_set_are_never_turned() {
        EventLog belt = EventLog.of(quickIn(20).samples(), INVERTED);
        EventLog set = EventLog.of(tilted(quickIn(20)), new DetectorSettings(1, true));

        assertThat(belt.all(SignLearnt.class)).isEmpty();
        assertThat(belt.detector().wantsGuidedInhale()).isFalse();
        assertThat(belt.detector().polarity()).isEqualTo(-1);
        assertThat(belt.all(ExhaleBegan.class)).isNotEmpty();
        assertThat(set.all(SignLearnt.class)).isEmpty();
    }

    /** Inhales of 1.5 s, exhales of 2.5 s and a second with empty lungs. */
    private static Wearer quickIn(int breaths) {
        Wearer wearer = Wearer.at(50);
        for (int breath = 0; breath < breaths; breath++) {
            wearer.moves(1, 1.5).moves(-1, 2.5).holds(1);
        }
        return wearer;
    }

    /** As an accelerometer feels it, mounted askew: a breath tilts it by a quarter of a degree. */
    private static List<Sample> tilted(Wearer wearer) {
        return wearer.samples().stream()
                .map(sample -> {
                    double tilt = 0.005 * sample.value(0);
                    return Sample.of(
                            sample.time(), 0.6 * Math.cos(tilt) - 0.8 * Math.sin(tilt), 0.05, 0.8 + 0.6 * tilt);
                })
                .toList();
    }

    private static List<Double> inhalesAfter(double time, EventLog log) {
        return log.all(InhaleBegan.class).stream()
                .map(InhaleBegan::onset)
                .filter(onset -> onset > time)
                .toList();
    }
}
