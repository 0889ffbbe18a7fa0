package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chest that breathes six times a minute by two degrees about its x axis, and what pushes it. */
class GyroscopeFusionTest {
    private static final double SWING = Math.toRadians(1);
    private static final double PER_SECOND = 2 * Math.PI / 10;

    private final GyroscopeFusion fusion = new GyroscopeFusion();
    private double worst; // by which what was made of both was off the true direction, of 1, along y

    /** Plays from a moment to another; the gyroscope tells so many to a degree a second. */
    private void play(double from, double to, double perDegree, double rest, DoubleUnaryOperator push) {
        worst = 0;
        for (double time = from; time < to; time += Grid.STEP) {
            double angle = SWING * Math.sin(PER_SECOND * time);
            double turning = Math.toDegrees(SWING * PER_SECOND * Math.cos(PER_SECOND * (time - Grid.STEP / 2)));
            double y = Math.sin(angle) + push.applyAsDouble(time);
            AxisValues both = fusion.fuse(new double[] {0, y, Math.cos(angle), perDegree * (turning + rest), 0, 0});
            worst = Math.max(worst, Math.abs(both.y - Math.sin(angle)));
        }
    }

    private static double calm(double time) {
        return 0;
    }

    private static double heart(double time) {
        return 0.005 * Math.sin(2 * Math.PI * 1.2 * time);
    }

    @Test
    void before_both_were_compared_the_accelerometer_passes_as_it_is() {
        play(0, 5, 1, 0, GyroscopeFusionTest::heart);

        assertThat(fusion.isFused()).isFalse();
        assertThat(worst).isCloseTo(0.005, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 131, Math.PI / 180})
    void what_pushes_is_taken_out_whether_it_tells_degrees_counts_or_radians(double perDegree) {
        play(0, 60, perDegree, 2, GyroscopeFusionTest::heart);
        play(60, 90, perDegree, 2, GyroscopeFusionTest::heart);

        assertThat(fusion.isFused()).isTrue();
        assertThat(worst).isLessThan(0.0015);
    }

    @Test
    void a_blow_that_turns_nothing_leaves_no_trace() {
        play(0, 90, 1, 0, GyroscopeFusionTest::calm);
        play(90, 94, 1, 0, time -> 0.2 * Math.sin(2 * Math.PI * 1.5 * time));

        assertThat(worst).isLessThan(0.025);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 7, 1e9})
    void one_that_says_nothing_or_nonsense_is_not_believed(double perDegree) {
        play(0, 90, perDegree, 0, GyroscopeFusionTest::heart);

        assertThat(fusion.isFused()).isFalse();
        assertThat(worst).isCloseTo(0.005, within(1e-3));
    }

    @Test
    void one_that_stops_is_believed_no_longer_and_again_when_it_is_back() {
        play(0, 60, 1, 0, GyroscopeFusionTest::calm);
        play(60, 100, 0, 0, GyroscopeFusionTest::calm);
        assertThat(fusion.isFused()).isFalse();

        play(100, 170, 1, 0, GyroscopeFusionTest::heart);
        assertThat(fusion.isFused()).isTrue();
    }

    @Property(tries = 30)
    void whatever_came_it_finds_back(
            @ForAll @DoubleRange(min = -2, max = 2) double push,
            @ForAll @DoubleRange(min = -400, max = 400) double told) {
        GyroscopeFusion any = new GyroscopeFusion();
        for (int step = 0; step < 250; step++) {
            any.fuse(new double[] {push * (step % 3), push, 1 - push, told, -told * (step % 2), told});
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double time = 0; time < 80; time += Grid.STEP) {
            double angle = SWING * Math.sin(PER_SECOND * time);
            double turning = Math.toDegrees(SWING * PER_SECOND * Math.cos(PER_SECOND * (time - Grid.STEP / 2)));
            double y = any.fuse(new double[] {0, Math.sin(angle), Math.cos(angle), turning, 0, 0}).y;
            least = time < 70 ? least : Math.min(least, y);
            most = time < 70 ? most : Math.max(most, y);
        }
        assertThat(most - least).isCloseTo(2 * SWING, within(0.15 * 2 * SWING));
    }
}
