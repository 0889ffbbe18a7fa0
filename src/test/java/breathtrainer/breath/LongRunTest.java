package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A day of breath in a JVM that has hardly any memory. */
class LongRunTest {
    /** Breaths 5 s long, which is no whole number of steps of the filters' memory. */
    private static final double BREATH = 5;

    @Test
    @Tag("slow")
    void a_day_at_100_hz_fits_into_8_megabytes_and_is_counted_to_the_end() throws IOException, InterruptedException {
        Process day = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx8m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Day.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(day.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(day.waitFor()).as(told).isZero();
        assertThat(Integer.parseInt(told.strip())).isBetween(17_276, 17_280);
    }

    /** What the small JVM runs: prints how many breaths it counted. */
    static final class Day {
        private Day() {}

        public static void main(String... arguments) {
            int[] breaths = {0};
            BreathDetector detector = new BreathDetector(
                    DetectorSettings.DEFAULT, event -> breaths[0] += event instanceof BreathEvent.BreathEnded ? 1 : 0);
            for (int k = 0; k < 24 * 3600 * 100; k++) {
                double time = k / 100.0;
                detector.accept(Sample.of(time, 580 - 50 * Math.cos(2 * Math.PI * time / BREATH)));
            }
            System.out.println(breaths[0]);
        }
    }
}
