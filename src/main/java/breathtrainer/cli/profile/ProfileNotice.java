package breathtrainer.cli.profile;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.FitWatch;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.language.Texts;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SampleSource;

/**
 * Names the profile at the beginning of a practice, wherever it is shown, and says when it does not fit. Used by any thread.
 */
public final class ProfileNotice implements SessionListener {
    private static final Texts TEXTS = Texts.of("cli.profile");

    private static final double SHOWN = 15; // seconds

    private final FitWatch fit;
    private final String words;
    private volatile double elapsed;

    /** @param settings with which the practice begins */
    public ProfileNotice(WearerProfile profile, DetectorSettings settings) {
        this.fit = new FitWatch(profile, settings);
        this.words = TEXTS.text("with", profile.name());
    }

    /** The source whose samples are looked at on their way. */
    public SampleSource watching(SampleSource source) {
        return new WatchedSource(source, fit);
    }

    @Override
    public void onEvent(SessionEvent event) {}

    @Override
    public void onChange(Snapshot now) {
        elapsed = now.elapsed();
    }

    @Override
    public String trouble() {
        return fit.words().isEmpty() && elapsed <= SHOWN ? words : fit.words();
    }
}
