package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.routine.RoutineState;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownPracticeTest {
    private final ScriptedPractice practice = new ScriptedPractice(
            ScriptedSnapshot.of(new RoutineState.Opening("")).snapshot());
    private final List<String> calls = practice.calls;

    @Test
    void shown_to_its_end_and_tidied_up_in_order() throws Exception {
        assertThat(perform(() -> practice.ended.complete(OngoingPractice.End.ROUTINE)))
                .isEqualTo(OngoingPractice.End.ROUTINE);
        assertThat(calls).containsExactly("start", "show", "give back", "close", "last words");
    }

    @Test
    void a_view_that_leaves_at_once_ends_it_for_the_wearer() throws Exception {
        assertThat(perform(() -> {})).isEqualTo(OngoingPractice.End.WEARER);
        assertThat(calls).containsExactly("start", "show", "give back", "close", "last words");
    }

    @Test
    void an_error_of_the_source_is_thrown_when_all_is_tidy() {
        SourceException broken = new SourceException("The recording samples/belt.csv cannot be read.");
        assertThatThrownBy(() -> perform(() -> practice.ended.completeExceptionally(broken)))
                .isSameAs(broken);
        assertThat(calls).containsExactly("start", "show", "give back", "close", "last words");
    }

    @Test
    void an_error_in_drawing_leaves_no_terminal_behind() {
        assertThatThrownBy(() -> perform(() -> {
                    throw new IllegalStateException("no such glyph");
                }))
                .hasMessage("no such glyph");
        assertThat(calls).containsExactly("start", "show", "give back", "close", "last words");
    }

    @Test
    void an_error_at_the_start_too() {
        practice.onStart = () -> {
            throw new IllegalStateException("no thread");
        };
        assertThatThrownBy(() -> perform(() -> {})).hasMessage("no thread");
        assertThat(calls).containsExactly("start", "give back", "close", "last words");
    }

    @Test
    void an_interrupt_ends_it_and_stays() throws Exception {
        assertThat(perform(() -> {
                    throw new InterruptedException();
                }))
                .isEqualTo(OngoingPractice.End.WEARER);
        assertThat(Thread.interrupted()).isTrue();
    }

    private interface Showing {
        void show() throws InterruptedException;
    }

    private OngoingPractice.End perform(Showing showing) throws SourceException {
        View view = new View() {
            @Override
            public void show(OngoingPractice shown) throws InterruptedException {
                calls.add("show");
                showing.show();
            }

            @Override
            public int width() {
                return 80;
            }

            @Override
            public void close() {
                calls.add("give back");
            }
        };
        return new ShownPractice(practice, view, () -> calls.add("last words")).run();
    }
}
