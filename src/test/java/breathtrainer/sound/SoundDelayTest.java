package breathtrainer.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundDelayTest {
    @Test
    void of_a_hundred_delays_one_may_be_longer_than_the_99th() {
        List<Long> delays = new ArrayList<>();
        for (long i = 1; i <= 100; i++) {
            delays.add(i * 1_000_000);
        }
        Collections.shuffle(delays, new Random(1));
        assertThat(SoundDelay.of(delays, 60)).isEqualTo(new SoundDelay(100, 50, 99, 100, 60));
    }

    @Test
    void of_none_there_is_nothing_to_tell() {
        assertThat(SoundDelay.of(List.of(), 60).tones()).isZero();
    }
}
