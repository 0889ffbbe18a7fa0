package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.recording.entry.Decimal;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacedTest {
    /** Time passes on it only while somebody sleeps. */
    private static final class Clock implements WallClock {
        private double now = 1000;

        @Override
        public double seconds() {
            return now;
        }

        @Override
        public void sleep(double seconds) {
            now += seconds;
        }
    }

    private final Clock clock = new Clock();

    @ParameterizedTest
    @CsvSource({"1, 0.4", "2, 0.2", "0.5, 0.8", "max, 0"})
    void each_sample_comes_when_its_time_has_come(String speed, double seconds) throws Exception {
        assertThat(run(speed, 5.0, 5.1, 5.4)).containsExactly("5 read", "5.1 read", "5.4 read");
        assertThat(clock.now - 1000).isEqualTo(seconds, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1", "12", "max"})
    void nothing_is_added_where_nothing_was_recorded(String speed) throws Exception {
        assertThat(run(speed, 0, 0.1, 1.0, 21.1, 21.2))
                .containsExactly("0 read", "0.1 read", "1 read", "21.1 read", "21.2 read");
    }

    @Test
    void a_gap_takes_its_time() throws Exception {
        run("1", 0, 30);
        assertThat(clock.now - 1000).isEqualTo(30, within(1e-9));
    }

    @Test
    void a_clock_that_was_set_is_not_waited_for() throws Exception {
        assertThat(run("1", 0, 1e9, 1e9 + 0.1)).containsExactly("0 read", "1000000000 read", "1000000000.1 read");
        assertThat(clock.now - 1000).isEqualTo(0.1, within(1e-6));
    }

    @Test
    void who_was_held_up_for_long_does_not_hurry_afterwards() throws Exception {
        SampleSource paced = paced("1", 0, 0.1, 0.2, 0.3);
        paced.next();
        clock.now += 60;
        paced.next();
        paced.next();
        paced.next();
        assertThat(clock.now - 1060).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void who_was_held_up_for_a_moment_keeps_the_pace() throws Exception {
        SampleSource paced = paced("1", 0, 0.1, 0.2, 0.3);
        paced.next();
        clock.now += 0.15;
        paced.next();
        paced.next();
        paced.next();
        assertThat(clock.now - 1000).isEqualTo(0.3, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "max"})
    void can_be_interrupted(String speed) throws Exception {
        SampleSource paced = paced(speed, 0, 1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(paced::next).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void the_system_clock_waits() throws Exception {
        double before = WallClock.SYSTEM.seconds();
        WallClock.SYSTEM.sleep(0.01);
        assertThat(WallClock.SYSTEM.seconds() - before).isBetween(0.01, 5.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "fast", "", "1x", "NaN"})
    void a_speed_is_above_zero_or_max(String speed) {
        assertThatThrownBy(() -> Speed.parse(speed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a speed is a number above 0, or max; not '" + speed + "'");
    }

    private List<String> run(String speed, double... times) throws Exception {
        SampleSource paced = paced(speed, times);
        List<String> log = new ArrayList<>();
        for (Optional<Sample> next = paced.next(); next.isPresent(); next = paced.next()) {
            log.add(Decimal.print(Math.round(next.get().time() * 1e6) / 1e6, 0)
                    + (next.get().isMissing() ? " missing" : " read"));
        }
        return log;
    }

    private SampleSource paced(String speed, double... times) {
        Iterator<Sample> samples =
                DoubleStream.of(times).mapToObj(time -> Sample.of(time, 1)).iterator();
        return new Paced(
                new SampleSource() {
                    @Override
                    public String name() {
                        return "test";
                    }

                    @Override
                    public Optional<Sample> next() throws SourceException {
                        return samples.hasNext() ? Optional.of(samples.next()) : Optional.empty();
                    }

                    @Override
                    public void close() {}
                },
                Speed.parse(speed),
                clock);
    }
}
