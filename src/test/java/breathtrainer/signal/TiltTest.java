package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How an inhale tilts a sensor is learnt in one posture and known in another. */
class TiltTest {
    private static final double ANGLE = 0.005;

    @Test
    void what_was_learnt_sitting_tells_the_inhale_lying_down() {
        ChestProjection sitting = new ChestProjection();
        breathe(sitting, new double[] {0, -1, 0.1}, 0, 60);
        double rise = breathe(sitting, new double[] {0, -1, 0.1}, 60, 62);
        Tilt inhale = rise > 0 ? sitting.tilt() : sitting.tilt().opposite();
        assertThat(inhale.x()).isBetween(0.99, 1.0);

        for (double[] down : new double[][] {{0, -0.1, 1}, {0.1, -0.3, -0.95}, {0, -1, 0}}) {
            ChestProjection other = new ChestProjection(inhale);
            breathe(other, down, 0, 20);
            assertThat(breathe(other, down, 20, 22)).isPositive();
        }
    }

    @Test
    void words_tell_it_again() {
        Tilt tilt = new Tilt(0.6, -0.8, 0);
        assertThat(tilt.words()).isEqualTo("0.600 -0.800 0.000");
        assertThat(Tilt.named(tilt.words())).contains(tilt);
        assertThat(Tilt.named("0.6 -0.8")).isEmpty();
        assertThat(Tilt.named("north by northwest")).isEmpty();
        assertThat(Tilt.named("0 0 0")).isEmpty();
        assertThat(Tilt.named("NaN 0 1")).isEmpty();
    }

    /** Breathes 2 s in and 2 s out, tilting about the first axis; gives how far the level went. */
    private static double breathe(ChestProjection chest, double[] down, double from, double to) {
        double first = Double.NaN;
        double level = 0;
        for (long step = Math.round(from * 25); step < Math.round(to * 25); step++) {
            double tilt = ANGLE * (1 - Math.cos(Math.PI * step / 50)) / 2;
            level = chest.project(
                    down[0],
                    down[1] * Math.cos(tilt) - down[2] * Math.sin(tilt),
                    down[1] * Math.sin(tilt) + down[2] * Math.cos(tilt));
            first = Double.isNaN(first) ? level : first;
        }
        return level - first;
    }
}
