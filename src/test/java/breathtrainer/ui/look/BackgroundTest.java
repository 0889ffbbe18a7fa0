package breathtrainer.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void what_is_done_in_turn_is_done_in_the_order_in_which_it_was_asked_for() throws Exception {
        int many = 500;
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch all = new CountDownLatch(many);
        Background background = new Background();
        IntStream.range(0, many)
                .forEach(i -> background.runInTurn(() -> {
                    done.add(i);
                    all.countDown();
                }));
        assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEqualTo(IntStream.range(0, many).boxed().toList());
    }
}
