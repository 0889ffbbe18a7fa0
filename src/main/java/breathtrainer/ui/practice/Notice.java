package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;

/** What the wearer has to know now besides the guidance: one thing, the most pressing; empty while all is well. */
public final class Notice {
    private static final Texts TEXTS = Texts.of("ui.practice");

    private Notice() {}

    public static String of(Snapshot snapshot, SourceStatus source) {
        if (snapshot.paused()) {
            return TEXTS.text("notice.paused");
        }
        if (!source.reading() && !source.message().isEmpty()) {
            return source.message();
        }
        Signal signal = snapshot.signal();
        if (signal.message().isEmpty() && signal.state() == Signal.State.LOST) {
            return TEXTS.text("notice.lost");
        }
        return signal.message().isEmpty() ? source.message() : signal.message();
    }
}
