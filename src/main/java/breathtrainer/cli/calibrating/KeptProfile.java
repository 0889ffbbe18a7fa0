package breathtrainer.cli.calibrating;

import breathtrainer.calibration.InhaleWay;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.Verdict;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Under which name what is learnt is kept, if it is.
 *
 * @param name that was given; null where none was
 * @param existing whether one of that name may go
 */
public record KeptProfile(WearerProfiles profiles, @Nullable String name, Existing existing) {
    private static final Texts TEXTS = Texts.of("cli.calibrating");

    /** Asked before the minute, not after it. */
    public void refuseExisting() throws FileException {
        if (name != null && profiles.has(name) && existing == Existing.KEEP) {
            throw new FileException(TEXTS.text("profile.exists", name));
        }
    }

    /**
     * Keeps it where a sensor is worn, or a name was given; what cannot be counted with is not kept.
     *
     * @param sensor what is known of the one that is worn; empty where none is
     * @return its name; null if it was not kept
     */
    public @Nullable String keep(Learnt learnt, RecordingHeader sensor, double sensitivity) throws FileException {
        String under = name != null ? name : usualName(learnt, sensor);
        if (under == null || learnt.verdict() == Verdict.POOR) {
            return null;
        }
        WearerProfile profile = WearerProfile.of(
                learnt,
                under,
                sensor.value(WhoseSensor.SENSOR_ID).orElse(""),
                sensor.sensor().orElse(""),
                LocalDate.now(ZoneId.systemDefault()).toString(),
                sensitivity);
        profiles.keep(profile, existing);
        return under;
    }

    /** The first that is free. */
    private @Nullable String usualName(Learnt learnt, RecordingHeader sensor) {
        if (sensor.values().isEmpty()) {
            return null;
        }
        String usual = learnt.inhale() == InhaleWay.TILT ? "my-accelerometer" : "my-belt";
        String free = usual;
        for (int i = 2; profiles.has(free); i++) {
            free = usual + "-" + i;
        }
        return free;
    }
}
