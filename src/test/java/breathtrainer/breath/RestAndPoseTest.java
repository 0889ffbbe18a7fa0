package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.PauseBegan;
import breathtrainer.signal.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestAndPoseTest {
    @Test
    void a_breath_ends_as_soon_as_the_chest_rests_after_the_exhale() {
        Wearer wearer = Wearer.at(50).noise(0.005).breathes(8, 5);
        double rests = wearer.time();
        EventLog log = EventLog.of(wearer.holds(10).samples());

        assertThat(log.all(BreathEnded.class)).hasSize(8);
        assertThat(log.all(BreathEnded.class).get(7).declared()).isBetween(rests, rests + 2);
        assertThat(log.names().subList(log.names().size() - 2, log.names().size()))
                .containsExactly("BreathEnded", "PauseBegan");
        assertThat(log.detector().phase()).isEqualTo(Phase.PAUSE);
    }

    @Test
    void a_hold_at_the_top_is_a_pause_after_the_inhale_and_ends_no_breath() {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.005)
                .breathes(8, 5)
                .moves(1, 2.5)
                .holds(20)
                .samples());

        assertThat(log.all(PauseBegan.class)).extracting(PauseBegan::after).containsExactly(Phase.INHALE);
        assertThat(log.all(PauseBegan.class).get(0).since()).isCloseTo(42.3, within(0.5));
        assertThat(log.all(BreathEnded.class)).hasSize(8);
    }

    @Test
    void even_breath_has_no_pauses() {
        EventLog log = EventLog.of(
                Wearer.at(50).noise(0.01).breathes(10, 8).breathes(10, 3).samples());

        assertThat(log.all(PauseBegan.class)).isEmpty();
    }

    @Test
    void a_sigh_is_one_breath_and_does_not_hide_the_next() {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.01)
                .breathes(8, 4)
                .breathes(1, 6, 3)
                .breathes(8, 4)
                .samples());

        assertThat(log.all(BreathEnded.class)).hasSize(16);
    }

    @Test
    void a_jump_is_told_as_not_counted() {
        Wearer wearer = Wearer.at(50).noise(0.01).breathes(8, 5).moves(8, 0.6).breathes(4, 5);
        EventLog log = EventLog.of(wearer.samples());

        assertThat(log.all(NotCounted.class))
                .extracting(not -> not.why().reason())
                .containsOnly(NotCountedReason.JUMP);
        assertThat(log.all(BreathEnded.class)).hasSizeBetween(10, 11);
    }

    @Test
    void while_the_pose_changes_no_breath_counts() {
        EventLog log = new EventLog(DetectorSettings.DEFAULT);
        Wearer before = Wearer.at(50).noise(0.01).breathes(6, 5);
        List<Sample> all =
                before.moves(8, 1.5).breathes(2, 3, 4).breathes(8, 5, 0.4).samples();
        for (Sample sample : all) {
            if (sample.time() == 29.0) {
                log.detector().poseChanging(true);
            } else if (sample.time() == 37.5) {
                log.detector().poseChanging(false);
            }
            log.detector().accept(sample);
        }

        List<BreathEnded> ended = log.all(BreathEnded.class);
        assertThat(ended).noneMatch(breath -> breath.declared() > 29 && breath.declared() < 37.5);
        assertThat(ended.stream().filter(breath -> breath.declared() > 37.5)).hasSizeBetween(6, 7);
    }
}
