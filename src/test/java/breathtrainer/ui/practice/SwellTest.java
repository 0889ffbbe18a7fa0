package breathtrainer.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The orb is drawn anew when its edge has moved so far that somebody could see it, and not before. */
class SwellTest {
    private static final double SMALL = 50; // px, the orb below a figure
    private static final double LARGE = 300; // px, the orb alone on a large screen
    private static final int A_SECOND = 60; // frames

    @Test
    void what_is_drawn_is_never_a_quarter_of_a_pixel_behind() {
        Swell swell = new Swell();
        double drawn = Double.NaN;
        for (int frame = 0; frame < 20 * A_SECOND; frame++) {
            swell.towards(breath(frame));
            drawn = swell.move(nanos(frame), SMALL) ? swell.share() : drawn;
            assertThat(SMALL * Math.abs(swell.share() - drawn)).isLessThan(0.25);
        }
    }

    @Test
    void a_small_orb_needs_at_most_half_of_the_frames() {
        assertThat(drawn(SMALL)).isBetween(10 * A_SECOND / 4, 10 * A_SECOND / 2);
    }

    @Test
    void a_large_orb_moves_in_nearly_every_frame() {
        assertThat(drawn(LARGE)).isGreaterThan(10 * A_SECOND * 8 / 10);
    }

    /** Frames of ten seconds. */
    private static int drawn(double radius) {
        Swell swell = new Swell();
        int drawn = 0;
        for (int frame = 0; frame < 10 * A_SECOND; frame++) {
            swell.towards(breath(frame));
            drawn += swell.move(nanos(frame), radius) ? 1 : 0;
        }
        return drawn;
    }

    /** Eight breaths a minute, 25 levels a second. */
    private static double breath(int frame) {
        double seconds = Math.floor(frame * 25.0 / A_SECOND) / 25;
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * seconds * 8 / 60);
    }

    private static long nanos(int frame) {
        return frame * 1_000_000_000L / A_SECOND;
    }
}
