package breathtrainer.sensor.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where readings come to lie on the stream's time. */
class StreamClockTest {
    private final StreamClock clock = new StreamClock();
    private final List<Sample> samples = new ArrayList<>();

    /** Readings measured at an even rate that arrive in batches of so many seconds, some of the way later. */
    private void evenly(double from, double to, double rate, double batch, double jitter, boolean deviceClock) {
        Random random = new Random(1);
        List<Reading> together = new ArrayList<>();
        double sendAt = from + batch;
        for (int i = 0; i < (to - from) * rate; i++) {
            double measured = from + i / rate;
            while (measured > sendAt) {
                send(together, sendAt + jitter * random.nextDouble());
                sendAt += batch;
            }
            together.add(new Reading(0, deviceClock ? 1000 + i / rate : Double.NaN, i));
        }
        send(together, sendAt);
    }

    private void send(List<Reading> together, double arrival) {
        List<Reading> batch = together.stream()
                .map(reading -> new Reading(arrival, reading.deviceTime(), reading.values()))
                .toList();
        together.clear();
        if (!batch.isEmpty()) {
            samples.addAll(clock.accept(batch));
        }
    }

    private List<Long> milliseconds() {
        return samples.stream().map(sample -> Math.round(sample.time() * 1000)).toList();
    }

    private double[] steps(int from) {
        return IntStream.range(from + 1, samples.size())
                .mapToDouble(i -> samples.get(i).time() - samples.get(i - 1).time())
                .toArray();
    }

    @Test
    void steps_of_a_device_with_a_clock_are_its_own_exactly() {
        clock.opened();
        evenly(0, 60, 50, 0.016, 0.005, true);
        assertThat(samples).hasSize(3000);
        for (double step : steps(0)) {
            assertThat(step).isCloseTo(0.02, within(1e-9));
        }
    }

    @Test
    void without_a_clock_times_are_even_however_they_arrive() {
        for (double batch : new double[] {0.001, 0.016, 0.1, 0.5}) {
            StreamClockTest stream = new StreamClockTest();
            stream.clock.opened();
            stream.evenly(0, 60, 100, batch, 0.004, false);
            assertThat(stream.samples).hasSize(6000);
            for (double step : stream.steps(2000)) {
                assertThat(step).as("batches of %s s", batch).isCloseTo(0.01, within(0.001));
            }
            double drift = stream.samples.get(5999).time() - 59.99;
            assertThat(drift).as("batches of %s s", batch).isBetween(-0.2, 0.3);
        }
    }

    /** How far the samples' times are from those at which they were measured, but for one delay that all have; seconds. */
    private double worstError(double rate, int from) {
        double[] errors = IntStream.range(from, samples.size())
                .mapToDouble(i -> samples.get(i).time() - samples.get(i).value(0) / rate)
                .sorted()
                .toArray();
        double usual = errors[errors.length / 2];
        return Math.max(usual - errors[0], errors[errors.length - 1] - usual);
    }

    @Test
    void without_a_clock_times_are_right_to_so_many_milliseconds() {
        double[][] batchesAndErrors = {{0.001, 0.005}, {0.016, 0.01}, {0.1, 0.03}, {0.5, 0.1}};
        for (double[] each : batchesAndErrors) {
            StreamClockTest stream = new StreamClockTest();
            stream.clock.opened();
            stream.evenly(0, 120, 100, each[0], 0.004, false);
            double error = stream.worstError(100, 2000);
            System.out.printf("batches of %.0f ms: times wrong by %.1f ms at most%n", each[0] * 1000, error * 1000);
            assertThat(error).as("batches of %s s", each[0]).isLessThan(each[1]);
        }
    }

    @Test
    void readings_that_are_numbered_keep_their_places_when_some_are_lost() {
        clock.opened();
        int next = 0;
        for (int i = 0; i < 6000; i++) {
            boolean lost = i > 3000 && i % 50 < 5;
            if (!lost) {
                samples.addAll(clock.accept(List.of(Reading.numbered(i / 100.0, i - next + 1, i))));
                next = i + 1;
            }
        }
        assertThat(worstError(100, 500)).isLessThan(0.002);
    }

    @Test
    void a_board_that_starts_anew_does_not_turn_time_back() {
        clock.opened();
        samples.addAll(clock.accept(List.of(new Reading(10.0, 99.0, 1), new Reading(10.0, 99.02, 2))));
        samples.addAll(clock.accept(List.of(new Reading(10.5, 0.0, 3))));
        samples.addAll(clock.accept(List.of(new Reading(10.52, 0.02, 4))));
        assertThat(milliseconds()).containsExactly(9980L, 10_000L, 10_500L, 10_520L);
    }

    @Test
    void a_leap_of_the_boards_clock_is_not_followed() {
        clock.opened();
        samples.addAll(clock.accept(List.of(new Reading(1.00, 5.00, 1))));
        samples.addAll(clock.accept(List.of(new Reading(1.02, 905.02, 2))));
        samples.addAll(clock.accept(List.of(new Reading(1.04, 5.04, 3))));
        assertThat(milliseconds()).containsExactly(1000L, 1020L, 1040L);
    }

    @Test
    void after_a_reconnect_time_goes_on_at_the_arrival() {
        clock.opened();
        evenly(0, 5, 50, 0.016, 0, true);
        clock.opened();
        samples.addAll(clock.accept(List.of(new Reading(20.0, 3.0, 7))));
        assertThat(samples.get(samples.size() - 1).time()).isEqualTo(20.0);
    }

    @Test
    void a_clock_that_drifts_is_followed_gently() {
        clock.opened();
        double fast = 1.004; // a ceramic resonator may be off by half a per cent
        for (int i = 0; i < 600 * 50; i++) {
            double measured = i / 50.0;
            samples.addAll(clock.accept(List.of(new Reading(measured, 7 + measured * fast, i))));
        }
        assertThat(samples.get(samples.size() - 1).time()).isCloseTo(600, within(0.1));
        for (double step : steps(0)) {
            assertThat(step).isCloseTo(0.02, within(0.0012));
        }
    }

    @Test
    void a_device_that_is_emulated_ten_times_as_fast_keeps_its_own_time() {
        clock.opened();
        for (int i = 0; i < 3000; i++) {
            samples.addAll(clock.accept(List.of(new Reading(i * 0.002, i * 0.02, i))));
        }
        assertThat(samples.get(2999).time() - samples.get(500).time()).isCloseTo(2499 * 0.02, within(1e-6));
    }
}
