package breathtrainer.sound.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is said of a loudspeaker that is missing, comes, goes, and comes back. */
class ConnectionTest {
    private static final String MISSING =
            "There is no loudspeaker here. The practice goes on without sound;" + " --sound-to writes it to a file.";

    private final List<String> told = new ArrayList<>();
    private final FakeLine line = new FakeLine();
    private final Connection connection = new Connection(line, told::add);

    @Test
    void one_that_is_missing_is_told_once_and_looked_for_again_every_two_seconds() {
        line.missing = true;
        for (double second = 1; second < 10; second += 0.25) {
            assertThat(connection.line(at(second))).isEmpty();
        }
        assertThat(told).containsExactly(MISSING);
        assertThat(line.asked).isEqualTo(5);
    }

    @Test
    void one_that_appears_is_told_once() {
        line.missing = true;
        connection.line(at(1));
        line.missing = false;
        connection.line(at(4));
        connection.line(at(8));
        assertThat(told).containsExactly(MISSING, "There is a loudspeaker now.");
        assertThat(line.asked).isEqualTo(2);
    }

    @Test
    void one_that_goes_and_comes_back_is_told_both_times() {
        assertThat(connection.line(at(1))).contains(line);
        connection.lost();
        line.missing = true;
        assertThat(connection.line(at(4))).isEmpty();
        assertThat(connection.line(at(7))).isEmpty();
        line.missing = false;
        assertThat(connection.line(at(10))).contains(line);
        assertThat(told)
                .containsExactly(
                        "The loudspeaker is gone. The practice goes on without sound until it is back.",
                        "The loudspeaker is back.");
    }

    @Test
    void one_that_is_there_is_not_talked_about() {
        connection.line(at(1));
        connection.close(true);
        assertThat(told).isEmpty();
        assertThat(line.closed).isEqualTo(1);
    }

    private static long at(double seconds) {
        return Math.round(seconds * TimeUnit.SECONDS.toNanos(1));
    }
}
