package breathtrainer.calibration;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.signal.Tilt;

/** How a detector is set by a profile. */
public final class ProfileSettings {
    private ProfileSettings() {}

    /** All that the profile knows. */
    public static DetectorSettings of(WearerProfile profile) {
        DetectorSettings plain =
                new DetectorSettings(profile.sensitivity(), profile.inverted().orElse(false));
        DetectorSettings coupled = Double.isFinite(profile.piezo()) ? plain.forPiezo(profile.piezo()) : plain;
        Tilt tilt = profile.tilt();
        return tilt == null ? coupled : coupled.with(tilt);
    }
}
