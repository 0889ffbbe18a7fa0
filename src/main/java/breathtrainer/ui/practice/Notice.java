package breathtrainer.ui.practice;

import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;

/** What the wearer has to know now besides the guidance: one thing, the most pressing; empty while all is well. */
public final class Notice {
    private Notice() {}

    public static String of(Snapshot snapshot, SourceStatus source) {
        if (snapshot.paused()) {
            return "Paused. The count is kept; Space goes on.";
        }
        if (!source.reading() && !source.message().isEmpty()) {
            return source.message();
        }
        Signal signal = snapshot.signal();
        if (signal.message().isEmpty() && signal.state() == Signal.State.LOST) {
            return "Your breath cannot be seen now. The count is kept and goes on when it is back.";
        }
        return signal.message().isEmpty() ? source.message() : signal.message();
    }
}
