package breathtrainer.cli.profile;

import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import breathtrainer.session.Snapshot;

/** Names the profile at the beginning of a practice, wherever it is shown. Used by any thread. */
public final class ProfileNotice implements SessionListener {
    private static final double SHOWN = 15; // seconds

    private final String words;
    private volatile double elapsed;

    /** @param profile its name */
    public ProfileNotice(String profile) {
        this.words = "With the profile " + profile + ".";
    }

    @Override
    public void onEvent(SessionEvent event) {}

    @Override
    public void onChange(Snapshot now) {
        elapsed = now.elapsed();
    }

    @Override
    public String trouble() {
        return elapsed > SHOWN ? "" : words;
    }
}
