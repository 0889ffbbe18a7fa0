package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filters against results of SciPy, which filters.py writes. */
class FilterTest {
    @Test
    void butterworth_agrees_with_scipy() throws IOException {
        Butterworth filter = new Butterworth(0.6, 25);

        assertThat(golden("butterworth-0.6-25"))
                .allSatisfy(row -> assertThat(filter.filter(row[0])).isCloseTo(row[1], within(1e-9)));
    }

    @Test
    void smoother_agrees_with_scipy() throws IOException {
        Smoother filter = new Smoother(1.1);

        assertThat(golden("smoother-1.1"))
                .allSatisfy(row -> assertThat(filter.filter(row[0])).isCloseTo(row[1], within(1e-9)));
    }

    @Test
    void a_parabola_s_slope_at_its_end_agrees_with_numpy() throws IOException {
        assertSlopes(EndSlope.ofParabola(1.0), "parabola-1.0");
    }

    @Test
    void a_line_s_slope_agrees_with_numpy() throws IOException {
        assertSlopes(EndSlope.ofLine(0.8), "line-0.8");
    }

    private static void assertSlopes(EndSlope slope, String name) throws IOException {
        Trail trail = new Trail(64);
        for (double[] row : golden(name)) {
            trail.add(row[0]);
            assertThat(slope.of(trail)).isCloseTo(row[1], within(1e-9));
        }
    }

    private static List<double[]> golden(String name) throws IOException {
        try (InputStream in = FilterTest.class.getResourceAsStream(name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])})
                    .toList();
        }
    }
}
