package breathtrainer.cli.wiring;

import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Says what is to be said of the sound: where a practice is shown, there for a while; else in the terminal. Used by any
 * thread.
 */
final class SoundNotice implements SessionListener {
    private static final Duration SHOWN = Duration.ofSeconds(15);

    private record Said(String what, Instant at) {}

    private final Clock clock;
    private final Consumer<String> terminal;
    private volatile boolean isShown;
    private volatile Said said = new Said("", Instant.MIN);

    SoundNotice(Clock clock, Consumer<String> terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    /** From now on a practice is shown. */
    void show() {
        isShown = true;
    }

    /** @param what a sentence; after those that are still shown */
    synchronized void say(String what) {
        if (isShown) {
            String before = trouble();
            said = new Said(before.isEmpty() ? what : before + " " + what, clock.instant());
        } else {
            terminal.accept(what);
        }
    }

    @Override
    public void onEvent(SessionEvent event) {}

    @Override
    public String trouble() {
        Said last = said;
        return clock.instant().isAfter(last.at().plus(SHOWN)) ? "" : last.what();
    }
}
