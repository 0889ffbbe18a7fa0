package breathtrainer.prelude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.NotCountedReason;
import breathtrainer.breath.SignalLoss;
import breathtrainer.breath.WhyNot;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A look at sensor, breath and sound before a practice, which gets all samples after it. */
@Timeout(30)
class PreludeTest {
    private final Loudspeaker sound = new Loudspeaker();
    private final Awake awake = new Awake();

    /** A sensor that is read a thousand times as fast as life. */
    private static final class Belt implements SampleSource {
        private final DoubleUnaryOperator value;
        private volatile double breaksAt = Double.POSITIVE_INFINITY;
        private volatile double time;
        private volatile boolean closed;
        private volatile SourceStatus status = SourceStatus.READING;

        Belt(DoubleUnaryOperator value) {
            this.value = value;
        }

        @Override
        public String name() {
            return "belt";
        }

        @Override
        public Optional<Sample> next() throws SourceException, InterruptedException {
            if (time > breaksAt) {
                throw new SourceException("The belt is gone.");
            }
            TimeUnit.MICROSECONDS.sleep(20);
            double next = time + 0.02; // read by one thread
            time = next;
            return Optional.of(Sample.of(next, value.applyAsDouble(next)));
        }

        @Override
        public SourceStatus status() {
            return status;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Loudspeaker implements SoundCheck {
        private volatile boolean well = true;
        private final AtomicInteger played = new AtomicInteger();

        @Override
        public void play() {
            played.incrementAndGet();
        }

        @Override
        public boolean isWell() {
            return well;
        }

        @Override
        public String words() {
            return well ? "heard" : "not heard";
        }
    }

    private static final class Awake implements KeptAwake {
        private volatile boolean closed;

        @Override
        public boolean isWell() {
            return false;
        }

        @Override
        public String words() {
            return "may sleep";
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static double breath(double time) {
        return 500 - 80 * Math.cos(2 * Math.PI * time / 5);
    }

    private Prelude begun(Belt belt) {
        Prelude prelude = new Prelude(belt, DetectorSettings.DEFAULT, sound, awake);
        prelude.start();
        return prelude;
    }

    @Test
    void three_clean_breaths_begin_the_practice_which_reads_on() throws Exception {
        Belt belt = new Belt(PreludeTest::breath);
        Prelude prelude = begun(belt);

        assertThat(prelude.ended().get()).isTrue();
        assertThat(belt.time).isBetween(15.0, 45.0);
        assertThat(belt.closed).isFalse();
        assertThat(awake.closed).isTrue();
        assertThat(sound.played).hasValue(1);
        double before = belt.time;
        assertThat(belt.next().orElseThrow().time()).isGreaterThan(before);
        prelude.close();
        assertThat(belt.closed).as("it is the practice's now").isFalse();
    }

    @Test
    void without_sound_it_waits_for_the_wearer_and_says_so() throws Exception {
        sound.well = false;
        Belt belt = new Belt(PreludeTest::breath);
        Prelude prelude = begun(belt);

        assertThatThrownBy(() -> prelude.ended().get(700, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        while (belt.time < 60) {
            Thread.sleep(10);
        }
        assertThat(prelude.lines())
                .extracting(CheckLine::state)
                .containsExactly(
                        CheckLine.State.WELL, CheckLine.State.WELL, CheckLine.State.TROUBLE, CheckLine.State.TROUBLE);
        assertThat(prelude.invitation()).startsWith("Not all is well");
        prelude.begin();
        assertThat(prelude.ended().get()).isTrue();
    }

    @Test
    void what_is_to_be_known_of_a_sensor_that_is_on_is_told_beside_it() throws Exception {
        Belt belt = new Belt(time -> 500);
        belt.status = new SourceStatus(true, "The battery is low.");
        Prelude prelude = begun(belt);
        assertThat(prelude.lines().get(0)).isEqualTo(CheckLine.well("The sensor is on. The battery is low."));
        prelude.close();
    }

    @Test
    void nobody_who_does_not_breathe_begins_and_a_sensor_that_is_gone_is_told() throws Exception {
        Belt belt = new Belt(time -> 500);
        belt.status = SourceStatus.waiting("Nothing comes.");
        Prelude prelude = begun(belt);
        while (belt.time < 60) {
            Thread.sleep(10);
        }
        assertThat(prelude.ended()).isNotDone();
        assertThat(prelude.lines().get(0)).isEqualTo(CheckLine.trouble("Nothing comes."));
        assertThat(prelude.lines().get(1).words()).contains("0 of 3");
        prelude.close();
        assertThat(prelude.ended().get()).isFalse();
        assertThat(belt.closed).isTrue();
        assertThat(awake.closed).isTrue();
    }

    @Test
    void a_breath_with_a_movement_in_it_is_not_clean_and_a_lost_signal_begins_anew() {
        CleanBreaths breaths = new CleanBreaths();
        breathe(breaths, 0.9);
        breathe(breaths, 0.2);
        breaths.accept(new InhaleBegan(1, 1, 1, 1), 0.9);
        breaths.accept(new NotCounted(1, 1, new WhyNot(NotCountedReason.JUMP, 1, 0.5)), 0.9);
        breaths.accept(new BreathEnded(1, 1, 1), 0.9);
        assertThat(breaths.count()).isEqualTo(1);
        breaths.accept(new SignalLost(1, 1, SignalLoss.GAP), 0);
        assertThat(breaths.count()).isZero();
    }

    private static void breathe(CleanBreaths breaths, double quality) {
        breaths.accept(new InhaleBegan(1, 1, 1, quality), quality);
        breaths.accept(new BreathEnded(1, 1, 1), quality);
    }

    @Test
    void a_source_that_breaks_ends_it() {
        Belt belt = new Belt(PreludeTest::breath);
        belt.breaksAt = 3;
        Prelude prelude = begun(belt);

        assertThatThrownBy(() -> prelude.ended().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(SourceException.class);
        assertThat(awake.closed).isTrue();
    }
}
