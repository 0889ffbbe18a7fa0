package breathtrainer.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ReadSoFarTest {
    @Test
    void it_tells_the_time_of_the_newest_sample() throws Exception {
        ReadSoFar read = new ReadSoFar();
        SampleSource source = read.of(new Few());
        assertThat(read.words()).isEqualTo("nothing");
        source.next();
        assertThat(read.words()).isEqualTo("0:01:05");
        source.next();
        source.next();
        assertThat(read.words()).isEqualTo("25:00:00");
    }

    private static final class Few implements SampleSource {
        private final Queue<Sample> samples = new ArrayDeque<>(List.of(Sample.of(65.2, 1), Sample.of(90_000, 2)));

        @Override
        public String name() {
            return "few";
        }

        @Override
        public Optional<Sample> next() {
            return Optional.ofNullable(samples.poll());
        }

        @Override
        public void close() {}
    }
}
