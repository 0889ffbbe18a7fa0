package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.sensor.decoder.Puzzle;
import breathtrainer.sensor.time.SampleWatch;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What the wearer is told about a sensor that sends, but not as it should. */
class WatchTest {
    private SampleWatch watch = new SampleWatch();
    private ConnectionState link = new ConnectionState("COM3");

    /** Samples at an even rate that arrive in batches. */
    private double send(double seconds, double rate, double batch, IntToDoubleFunction value) {
        link = new ConnectionState("COM3");
        watch = new SampleWatch();
        link.opened(0);
        watch.opened(0);
        double now = 0;
        for (int i = 0; i < seconds * rate; i++) {
            double time = i / rate;
            now = Math.ceil(time / batch) * batch;
            watch.accept(Sample.of(time, value.applyAsDouble(i)), now);
            link.samplesCame(
                    now,
                    new LineFigures(i, 0, 0, 0, watch.rate(), watch.jitter()),
                    PortWords.oddity(watch, "COM3", now));
        }
        return now;
    }

    @Test
    void rate_and_jitter_are_measured() {
        double now = send(30, 50, 0.1, i -> i);
        assertThat(watch.rate()).isCloseTo(50, within(0.6));
        // evenly spread from 0 to 0.1 s in steps of 0.02 s: sqrt((5 * 5 - 1) / 12) steps
        assertThat(watch.jitter()).isCloseTo(0.0283, within(0.002));
        assertThat(link.status(now)).isEqualTo(SourceStatus.READING);
    }

    @Test
    void the_same_value_for_ever_is_told_but_not_the_stillness_of_a_pause() {
        assertThat(status(send(19, 50, 0.02, i -> 512))).isEqualTo(SourceStatus.READING);
        SourceStatus frozen = status(send(25, 50, 0.02, i -> 512));
        assertThat(frozen.reading()).isTrue();
        assertThat(frozen.message())
                .isEqualTo(
                        "The sensor on COM3 has sent the same value for a while: check that it is worn and that nothing"
                                + " has come loose.");
    }

    @Test
    void a_fine_sensor_that_sticks_is_seen_within_a_second() {
        Random noise = new Random(1);
        int sticksAt = 30 * 50;
        double[] value = {0};
        for (double still : new double[] {0.9, 1.1}) {
            SourceStatus status = status(send(30 + still, 50, 0.02, i -> {
                value[0] = i < sticksAt ? 500 + 50 * Math.sin(i / 40.0) + noise.nextGaussian() : value[0];
                return value[0];
            }));
            assertThat(status.message().startsWith("The sensor on COM3 has sent the same value"))
                    .as("still for %s s", still)
                    .isEqualTo(still > 1);
        }
    }

    @Test
    void a_coarse_sensor_is_still_in_every_pause_and_nothing_is_said() {
        for (int seconds = 11; seconds < 60; seconds++) {
            // up, down and a pause of two seconds and a half
            SourceStatus status = status(send(seconds, 50, 0.02, i -> Math.max(0, Math.round(8 * Math.sin(i / 40.0)))));
            assertThat(status).as("after %d s", seconds).isEqualTo(SourceStatus.READING);
        }
    }

    private SourceStatus status(double now) {
        return link.status(now);
    }

    @Test
    void a_flood_is_seen_in_little_more_than_a_second() {
        assertThat(status(send(1.1, 4000, 0.01, i -> i % 700)).message())
                .contains("readings a second, far more than a breath needs");
    }

    @Test
    void a_flood_is_told() {
        SourceStatus flooded = status(send(12, 4000, 0.01, i -> i % 700));
        assertThat(flooded.reading()).isTrue();
        assertThat(flooded.message())
                .startsWith("The sensor on COM3 sends about 4000")
                .endsWith("readings a second, far more than a breath needs: have it send 50 or so.");
    }

    @Test
    void what_speaks_without_numbers_is_told_apart_from_what_is_illegible() {
        link.opened(0);
        link.recognised(Optional.empty(), 0);
        link.bytesArrived(1, 0.3, false);
        assertThat(link.status(1.9).message())
                .isEqualTo("Listening on COM3: nothing is recognised yet. A sensor may take a few seconds to start.");
        link.bytesArrived(2.5, 0.3, false);
        link.bytesArrived(4, 0.3, false);
        assertThat(link.status(4).message()).startsWith("COM3 speaks, but prints no numbers that could be a breath");
        link.bytesArrived(4.1, 0.3, true);
        assertThat(link.status(4.1).message()).startsWith("COM3 speaks, but not legibly");
        assertThat(link.status(8).message()).startsWith("Nothing comes from COM3 any more");
    }

    @Test
    void silence_from_the_start_is_told_in_less_than_two_seconds_for_the_program_took_some_time_to_start() {
        link.opened(0);
        assertThat(link.status(1.7).message()).startsWith("Listening on COM3");
        assertThat(link.status(1.8).message()).startsWith("Nothing comes from COM3: the sensor may be asleep");
    }

    @Test
    void a_belt_that_wakes_late_is_not_told_first_that_it_prints_no_numbers() {
        link.opened(0);
        for (double now = 7; now < 9.9; now += 0.1) {
            link.bytesArrived(now, 0.3, false);
            assertThat(link.status(now).message()).as("at %s s", now).startsWith("Listening on COM3");
        }
        link.bytesArrived(10, 0.3, false);
        assertThat(link.status(10).message()).startsWith("COM3 speaks, but prints no numbers");
    }

    @Test
    void a_stall_is_told_within_three_seconds_with_time_to_show_it() {
        link.opened(0);
        link.bytesArrived(10, 0.3, false);
        link.samplesCame(10, LineFigures.NOTHING, "");
        assertThat(link.status(12.4)).isEqualTo(SourceStatus.READING);
        assertThat(link.status(12.5).message()).startsWith("Nothing comes from COM3 any more");
    }

    @Test
    void what_is_not_understood_shows_its_first_line_with_marks_for_what_is_hidden() {
        link.opened(0);
        for (double now = 1; now < 5; now++) {
            link.bytesArrived(now, 0.3, false);
        }
        link.puzzled(Optional.of(new Puzzle("ready \u001B[31mnow", false)));
        assertThat(link.status(4.5).message())
                .isEqualTo(
                        "COM3 speaks, but prints no numbers that could be a breath (the first line: \"ready ␛[31mnow\"):"
                                + " check that the sensor's program runs.");
        link.puzzled(Optional.of(new Puzzle("x".repeat(70), false)));
        assertThat(link.status(4.5).message()).contains("(the first line: \"" + "x".repeat(60) + "…\")");
        link.puzzled(Optional.of(new Puzzle("20A", true)));
        assertThat(link.status(4.5).message())
                .isEqualTo("COM3 speaks, but prints hexadecimal numbers such as \"20A\":"
                        + " have the sensor's program print decimal ones.");
    }
}
