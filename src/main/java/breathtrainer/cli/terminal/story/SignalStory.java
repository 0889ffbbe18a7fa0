package breathtrainer.cli.terminal.story;

import breathtrainer.language.Texts;
import breathtrainer.session.Signal;
import java.util.List;

/**
 * The signal told line by line: found, weak, lost, back, and what is new about it meanwhile. How weak is too weak is no event:
 * the snapshot says it.
 */
final class SignalStory {
    private static final Texts TEXTS = Texts.of("cli.terminal.story");

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
                    case GOOD -> TEXTS.text(lost() ? "signal.back" : "signal.good");
                    case WEAK -> lost() ? TEXTS.text("signal.back-but", now.message()) : now.message();
                    case BY_HAND -> now.message();
                    case LOST -> {
                        lost = true;
                        yield TEXTS.text("signal.lost", now.message());
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
