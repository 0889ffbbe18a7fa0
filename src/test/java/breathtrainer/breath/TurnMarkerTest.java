package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class TurnMarkerTest {
    private static final double SWING = 1;
    private static final double DELAY = 0.3;

    private final Trail trail = new Trail(Tuning.MEMORY);
    private final UsualBreath usual = new UsualBreath();

    @Test
    void the_onset_is_the_foot_of_the_parabola_with_which_a_movement_begins() {
        draw(6, t -> t < 5 ? 1 : 1 - (t - 5) * (t - 5));

        assertThat(new TurnMarker(trail, 0, usual).steadyOnset(step(5), Direction.DOWN, SWING))
                .isCloseTo(5, within(0.05));
    }

    @Test
    void the_extremum_is_the_middle_of_the_plateau() {
        // within 4 hundredths of the top from 1.92 to 4.08 s
        draw(6, t -> t < 2 ? t / 2 : t < 4 ? 1 : 1 - (t - 4) / 2);

        assertThat(new TurnMarker(trail, 0, usual)
                        .of(step(2), Direction.DOWN, SWING)
                        .extremum())
                .isCloseTo(3, within(Grid.STEP));
    }

    @Test
    void a_plateau_that_drifts_ends_where_the_movement_becomes_quick() {
        learnUsualSlope(1);
        drawDrift(0.8 * Tuning.PLATEAU_DRIFT);
        TurnMarker marker = new TurnMarker(trail, 0, usual);

        assertThat(marker.of(0, Direction.DOWN, SWING).onset()).isCloseTo(4, within(0.1));
        assertThat(marker.steadyOnset(0, Direction.DOWN, SWING)).isLessThan(3.9);
    }

    @Test
    void what_is_quicker_than_drift_belongs_to_the_movement() {
        learnUsualSlope(1);
        drawDrift(1.2 * Tuning.PLATEAU_DRIFT);
        TurnMarker marker = new TurnMarker(trail, 0, usual);

        assertThat(marker.of(0, Direction.DOWN, SWING).onset())
                .isLessThan(3.9)
                .isEqualTo(marker.steadyOnset(0, Direction.DOWN, SWING));
    }

    @Test
    void an_inhale_is_marked_like_an_exhale() {
        draw(6, t -> t < 5 ? 0 : (t - 5) * (t - 5));
        TurnMark mark = new TurnMarker(trail, 0, usual).of(step(3), Direction.UP, SWING);

        assertThat(mark.onset()).isCloseTo(5, within(0.05));
        assertThat(mark.extremum()).isCloseTo(Math.sqrt(Tuning.PLATEAU) / 2 + 2.5, within(0.05));
    }

    @Test
    void what_the_trail_comes_late_is_taken_off() {
        draw(6, t -> t < 5 ? 1 : 1 - (t - 5) * (t - 5));
        TurnMark late = new TurnMarker(trail, DELAY, usual).of(step(5), Direction.DOWN, SWING);
        TurnMark mark = new TurnMarker(trail, 0, usual).of(step(5), Direction.DOWN, SWING);

        assertThat(late.onset()).isCloseTo(mark.onset() - DELAY, within(1e-9));
        assertThat(late.extremum()).isCloseTo(mark.extremum() - DELAY, within(1e-9));
    }

    private void draw(double seconds, DoubleUnaryOperator level) {
        for (int step = 0; step <= step(seconds); step++) {
            trail.add(level.applyAsDouble(step * Grid.STEP));
        }
    }

    /** Sinks so slowly for four seconds, then quickly. */
    private void drawDrift(double slope) {
        draw(6, t -> t < 4 ? -slope * t : -slope * 4 - 0.6 * (t - 4));
    }

    private void learnUsualSlope(double slope) {
        for (int turn = 0; turn < 3; turn++) {
            usual.learn(SWING, 2, slope);
        }
    }

    private static int step(double seconds) {
        return Grid.steps(seconds);
    }
}
