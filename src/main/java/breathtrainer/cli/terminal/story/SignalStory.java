package breathtrainer.cli.terminal.story;

import breathtrainer.session.Signal;
import java.util.List;

/** The signal told line by line: found, weak, lost, back; and what is new about it meanwhile. */
final class SignalStory {
    private Signal.State last = Signal.State.SEARCHING;
    private String message = "";
    private boolean lost;

    List<String> until(Signal now) {
        boolean isNews = !now.message().isEmpty() && !now.message().equals(message);
        message = now.message();
        if (now.state() == last) {
            return isNews && last != Signal.State.SEARCHING ? List.of(message) : List.of();
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
