package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.signal.Sample;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An accelerometer on the chest, before, while and after the trunk moves with each breath. */
class TrunkTest {
    private static final double RATE = 50; // Hz
    private static final double QUIET = 0.004; // g, from exhale to inhale
    private static final double CAT_COW = 0.25; // g

    private final EventLog log = new EventLog(DetectorSettings.DEFAULT);
    private final Random random = new Random(1);
    private int samples;

    @Test
    void every_movement_of_the_trunk_is_a_breath_where_it_moves_with_the_breath() {
        breathes(8, QUIET);
        takesPose(true);
        breathes(1, QUIET);

        assertThat(ended(() -> breathes(12, CAT_COW))).isBetween(11, 12);
    }

    @Test
    void quiet_breath_counts_at_once_in_the_pose_after_it() {
        breathes(8, QUIET);
        takesPose(true);
        breathes(12, CAT_COW);
        takesPose(false);

        assertThat(ended(() -> breathes(10, QUIET))).isBetween(9, 10);
    }

    @Test
    void quiet_breath_is_found_in_the_end_where_the_trunk_should_move() {
        breathes(8, QUIET);
        takesPose(true);
        breathes(12, CAT_COW);
        breathes(5, QUIET);

        assertThat(ended(() -> breathes(10, QUIET))).isBetween(9, 11);
    }

    @Test
    void the_trunk_moving_unexpectedly_is_no_breath() {
        breathes(8, QUIET);
        takesPose(false);

        assertThat(ended(() -> breathes(2, CAT_COW))).isLessThanOrEqualTo(1);
    }

    private int ended(Runnable breathing) {
        int before = log.all(BreathEnded.class).size();
        breathing.run();
        return log.all(BreathEnded.class).size() - before;
    }

    private void takesPose(boolean movesWithBreath) {
        log.detector().moveWithBreath(false);
        log.detector().poseChanging(true);
        breathes(3, QUIET);
        log.detector().moveWithBreath(movesWithBreath);
        log.detector().poseChanging(false);
    }

    /** Eight seconds each. */
    private void breathes(int breaths, double swing) {
        for (int k = 0; k < breaths * 8 * RATE; k++) {
            double tilt = swing * (1 - Math.cos(2 * Math.PI * k / RATE / 8)) / 2;
            log.detector()
                    .accept(Sample.of(samples++ / RATE, noise(), Math.sin(tilt) + noise(), Math.cos(tilt) + noise()));
        }
    }

    private double noise() {
        return 0.0003 * random.nextGaussian();
    }
}
