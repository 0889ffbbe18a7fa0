package breathtrainer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MinMaxPyramidTest {
    private static final int COLUMNS = 50;

    @Test
    void every_column_has_the_least_and_the_most_of_its_stretch_and_little_more() {
        Random random = new Random(3);
        double[] times = new double[20_000];
        double[] values = new double[times.length];
        MinMaxPyramid pyramid = new MinMaxPyramid();
        for (int i = 0; i < times.length; i++) {
            times[i] = 7 + i * 0.013 + (i > 9000 ? 60 : 0);
            values[i] = random.nextGaussian();
            pyramid.add(times[i], values[i]);
        }
        float[] low = new float[COLUMNS];
        float[] high = new float[COLUMNS];
        for (double length : new double[] {5, 31, 200, 320}) {
            pyramid.columns(10, 10 + length, low, high);
            double width = length / COLUMNS;
            for (int column = 0; column < COLUMNS; column++) {
                double from = 10 + column * width;
                double generous = most(times, values, from, from + width, width + 2 * MinMaxPyramid.STEP);
                if (!Float.isNaN(high[column])) {
                    assertThat((double) high[column]).isLessThanOrEqualTo((float) generous);
                }
                double inner = most(times, values, from, from + width, -MinMaxPyramid.STEP - width / 4);
                if (Double.isFinite(inner)) {
                    assertThat((double) high[column]).isGreaterThanOrEqualTo((float) inner);
                }
            }
        }
        float[] range = pyramid.range(0, 400);
        assertThat((double) range[1]).isEqualTo((float) most(times, values, 0, 400, 0));
    }

    @Test
    void an_empty_one_and_wild_values_draw_nothing() {
        MinMaxPyramid pyramid = new MinMaxPyramid();
        float[] low = new float[4];
        float[] high = new float[4];
        pyramid.columns(0, 10, low, high);
        assertThat(low).containsOnly(Float.NaN);
        pyramid.add(5, 1);
        pyramid.add(4, 9);
        pyramid.add(6, Double.NaN);
        pyramid.add(1e18, 9);
        assertThat(pyramid.range(0, 100)).containsExactly(1, 1);
    }

    private static double most(double[] times, double[] values, double from, double to, double room) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            if (times[i] >= from - room && times[i] < to + room) {
                most = Math.max(most, values[i]);
            }
        }
        return most;
    }
}
