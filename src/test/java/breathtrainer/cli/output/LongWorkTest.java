package breathtrainer.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try") // the work is told of for as long as it lasts
class LongWorkTest {
    private static final long LONG = 60_000; // milliseconds

    private final StringWriter err = new StringWriter();

    @Test
    void long_work_says_again_and_again_how_far_it_has_come() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(3);
        AtomicInteger part = new AtomicInteger();
        LongWork work = begin(true, 1, () -> {
            told.countDown();
            return part.incrementAndGet() + " of 9.";
        });
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        work.end();
        assertThat(err.toString().lines()).startsWith("1 of 9.", "2 of 9.");
    }

    @Test
    void a_file_that_takes_standard_error_is_told_nothing() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        LongWork work = LongWork.begin(
                new PrintWriter(err),
                () -> {
                    asked.countDown();
                    return false;
                },
                () -> "far",
                1,
                1);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        work.end();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void short_work_says_nothing() {
        begin(true, LONG, () -> "far").end();
        assertThat(err.toString()).isEmpty();
    }

    private LongWork begin(boolean terminal, long first, java.util.function.Supplier<String> state) {
        return LongWork.begin(new PrintWriter(err, true), () -> terminal, state, first, 1);
    }
}
