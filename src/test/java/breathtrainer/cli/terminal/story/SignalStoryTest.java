package breathtrainer.cli.terminal.story;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.session.Signal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalStoryTest {
    private final SignalStory story = new SignalStory();
    private final List<String> told = new ArrayList<>();

    @Test
    void found_lost_and_back() {
        tell(Signal.State.SEARCHING, "Looking for your breath.");
        tell(Signal.State.GOOD, "");
        tell(Signal.State.LOST, "No readings arrive. Your count is kept. Check the cable.");
        tell(Signal.State.SEARCHING, "");
        tell(Signal.State.GOOD, "");
        assertThat(told)
                .containsExactly(
                        "Signal good.",
                        "Signal lost. No readings arrive. Your count is kept. Check the cable.",
                        "Signal back.");
    }

    @Test
    void weak_and_good_again() {
        tell(Signal.State.WEAK, "The signal is weak. A snugger belt helps.");
        tell(Signal.State.GOOD, "");
        assertThat(told).containsExactly("The signal is weak. A snugger belt helps.", "Signal good.");
    }

    @Test
    void back_but_weak() {
        tell(Signal.State.LOST, "No readings arrive. Your count is kept. Check the cable.");
        tell(Signal.State.WEAK, "The signal is weak. A snugger belt helps.");
        tell(Signal.State.GOOD, "");
        assertThat(told)
                .containsExactly(
                        "Signal lost. No readings arrive. Your count is kept. Check the cable.",
                        "Signal back. The signal is weak. A snugger belt helps.",
                        "Signal good.");
    }

    @Test
    void the_same_is_told_once() {
        tell(Signal.State.WEAK, "The signal is weak. A snugger belt helps.");
        tell(Signal.State.WEAK, "The signal is weak. A snugger belt helps.");
        assertThat(told).containsExactly("The signal is weak. A snugger belt helps.");
    }

    @Test
    void what_is_new_is_told_though_the_signal_is_as_it_was() {
        tell(Signal.State.WEAK, "The signal is weak. A snugger belt helps.");
        tell(Signal.State.WEAK, "No breath seen for 40 s: loosen the belt?");
        tell(Signal.State.GOOD, "");
        tell(Signal.State.GOOD, "Not counted, too small: swing .43 of .50 asked.");
        tell(Signal.State.GOOD, "");
        assertThat(told)
                .containsExactly(
                        "The signal is weak. A snugger belt helps.",
                        "No breath seen for 40 s: loosen the belt?",
                        "Signal good.",
                        "Not counted, too small: swing .43 of .50 asked.");
    }

    private void tell(Signal.State state, String message) {
        told.addAll(story.until(new Signal(state, 0.5, message)).stream()
                .map(String::strip)
                .toList());
    }
}
