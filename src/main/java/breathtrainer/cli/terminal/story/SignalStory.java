package breathtrainer.cli.terminal.story;

import breathtrainer.session.Signal;
import java.util.List;

/**
 * The signal told line by line: found, weak, lost, back, and what is new about it meanwhile. How weak is too weak is no event:
 * the snapshot says it.
 */
final class SignalStory {
    private Signal.State last = Signal.State.SEARCHING;
    private String message = "";
    private boolean lost;

    List<String> until(Signal now) {
        boolean isNews = !now.message().isEmpty() && !now.message().equals(message);
        message = now.message();
        if (now.state() == last) {
            return isNews && last != Signal.State.SEARCHING ? Said.indented(message) : List.of();
        }
        last = now.state();
        return Said.indented(
                switch (now.state()) {
                    case SEARCHING -> "";
                    case GOOD -> lost() ? "Signal back." : "Signal good.";
                    case WEAK -> (lost() ? "Signal back. " : "") + now.message();
                    case BY_HAND -> now.message();
                    case LOST -> {
                        lost = true;
                        yield "Signal lost. " + now.message();
                    }
                });
    }

    /** Whether it was, until now. */
    private boolean lost() {
        boolean was = lost;
        lost = false;
        return was;
    }
}
