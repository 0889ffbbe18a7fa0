package breathtrainer.cli.terminal.story;

import breathtrainer.session.Signal;
import java.util.List;

/** The signal told line by line: found, weak, lost, back. */
final class SignalStory {
    private Signal.State last = Signal.State.SEARCHING;
    private boolean lost;

    List<String> until(Signal now) {
        if (now.state() == last) {
            return List.of();
        }
        last = now.state();
        return switch (now.state()) {
            case SEARCHING -> List.of();
            case GOOD -> List.of(lost() ? "Signal back." : "Signal good.");
            case WEAK ->
                List.of((lost() ? "Signal back, but weak. " : "Signal weak. ")
                        .concat(now.message())
                        .strip());
            case LOST -> {
                lost = true;
                yield List.of(("Signal lost; the count is kept. " + now.message()).strip());
            }
        };
    }

    /** Whether it was, until now. */
    private boolean lost() {
        boolean was = lost;
        lost = false;
        return was;
    }
}
