package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.BreathSeen;
import breathtrainer.breath.BreathEvent.BreathUnseen;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.signal.Sample;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Readings come, and no breath is found in them: it is told, and quality tells the truth. */
class UnseenWatchTest {
    private final Wearer wearer = Wearer.at(25).noise(0.01);
    private final EventLog log = new EventLog(DetectorSettings.DEFAULT);
    private int fed;

    @Test
    void forty_seconds_without_a_breath_are_told_and_the_next_breath_too() {
        run(w -> w.breathes(6, 5).drifts(0.3, 35));
        assertThat(log.all(BreathUnseen.class)).isEmpty();
        double last = lastBreath().declared();

        run(w -> w.drifts(0.3, 25));
        BreathUnseen unseen = log.all(BreathUnseen.class).get(0);
        assertThat(unseen.since()).isCloseTo(last, within(0.1));
        assertThat(unseen.declared()).isCloseTo(last + RecoveryTuning.UNSEEN, within(0.1));
        assertThat(log.detector().quality()).isZero();

        run(w -> w.breathes(8, 5));
        assertThat(log.all(BreathUnseen.class)).hasSize(1);
        List<BreathSeen> seen = log.all(BreathSeen.class);
        assertThat(seen).hasSize(1);
        assertThat(log.all(BreathEnded.class))
                .anySatisfy(breath -> assertThat(seen.get(0).declared()).isCloseTo(breath.declared(), within(0.05)));
        assertThat(log.detector().quality()).isGreaterThan(0.5);
    }

    @Test
    void who_never_breathed_hears_it_forty_seconds_after_the_beginning() {
        run(w -> w.drifts(0.3, 60));

        assertThat(log.all(BreathUnseen.class)).hasSize(1);
        assertThat(log.all(BreathUnseen.class).get(0).since()).isLessThan(0.2);
        assertThat(log.all(BreathUnseen.class).get(0).declared()).isCloseTo(40, within(0.2));
    }

    @Test
    void a_breath_that_is_held_for_a_minute_is_no_reason() {
        run(w -> w.breathes(6, 5).holds(58).breathes(3, 5));

        assertThat(log.all(BreathUnseen.class)).isEmpty();
    }

    @Test
    void nobody_holds_the_breath_for_two_minutes() {
        run(w -> w.noise(0.002).breathes(6, 5).holds(120));

        assertThat(log.all(BreathUnseen.class)).hasSize(1);
        assertThat(log.all(BreathUnseen.class).get(0).declared() - lastBreath().declared())
                .isCloseTo(100, within(2.0));
    }

    @Test
    void a_change_of_pose_takes_as_long_as_it_takes() {
        run(w -> w.breathes(6, 5));
        log.detector().poseChanging(true);
        run(w -> w.drifts(0.3, 60));
        log.detector().poseChanging(false);
        run(w -> w.drifts(0.3, 35));
        assertThat(log.all(BreathUnseen.class)).isEmpty();

        run(w -> w.drifts(0.3, 10));
        assertThat(log.all(BreathUnseen.class)).hasSize(1);
    }

    @Test
    void where_nothing_is_read_any_more_that_is_the_reason() {
        run(w -> w.breathes(6, 5).drifts(0.3, 50).drops(50));

        assertThat(log.all(BreathUnseen.class)).hasSize(1);
        assertThat(log.all(BreathSeen.class)).hasSize(1);
        assertThat(log.all(BreathSeen.class).get(0).declared())
                .isEqualTo(log.all(SignalLost.class).get(0).declared());
    }

    private BreathEnded lastBreath() {
        List<BreathEnded> breaths = log.all(BreathEnded.class);
        return breaths.get(breaths.size() - 1);
    }

    private void run(Consumer<Wearer> how) {
        how.accept(wearer);
        List<Sample> samples = wearer.samples();
        samples.subList(fed, samples.size()).forEach(log.detector()::accept);
        fed = samples.size();
    }
}
