package breathtrainer.cli.terminal.story;

import breathtrainer.routine.RoutineState.Held;
import breathtrainer.session.Guidance;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import breathtrainer.session.Snapshot;
import java.util.List;
import java.util.function.Consumer;

/**
 * A practice told line by line, as it happens. Only what is no event is told of the snapshot: what there is to read before the
 * first sample, the minutes of a timed hold, and how good the signal is.
 */
public final class Story implements SessionListener {
    private final Consumer<List<String>> page;
    private final Said said = new Said();
    private final StoryWords words = new StoryWords(said);
    private final SignalStory signal = new SignalStory();

    /** @param page takes the lines of one moment, which may be none */
    public Story(Consumer<List<String>> page) {
        this.page = page;
    }

    /** Where the practice will begin, so that the wearer can read while the sensor is looked for. */
    public void before(Snapshot first) {
        Guidance guidance = first.guidance();
        page.accept(said.heading(StoryWords.heading(guidance.heading(), guidance.part())));
        page.accept(said.detail(guidance.detail()));
        page.accept(said.instruction(guidance.instruction()));
    }

    @Override
    public void onEvent(SessionEvent event) {
        page.accept(event.tell(words));
    }

    @Override
    public void onChange(Snapshot now) {
        if (now.state() instanceof Held held) {
            page.accept(words.passed(held.progress()));
        }
        page.accept(signal.until(now.signal()));
    }
}
