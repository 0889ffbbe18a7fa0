package breathtrainer.cli.profile;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.SignFrom;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.signal.Tilt;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What wearer and program have agreed on in this window: each source's settings, until the window is closed. */
public final class AgreedSettings {
    /** In the header of what was opened, and in no recording: its settings were agreed on, so that no profile changes them. */
    public static final String AGREED = "agreed";

    private final Map<String, DetectorSettings> settings = new ConcurrentHashMap<>();

    /** Its settings, until others are agreed on. */
    public void agree(String source, DetectorSettings agreed) {
        settings.put(source, agreed);
    }

    /** What is known of a source when it is opened; what was agreed on goes before. */
    public RecordingHeader over(String source, RecordingHeader opened) {
        DetectorSettings agreed = settings.get(source);
        return agreed == null ? opened : RecordingHeader.over(opened, header(agreed));
    }

    private static RecordingHeader header(DetectorSettings agreed) {
        RecordingHeader header = RecordingHeader.EMPTY
                .with(AGREED, "yes")
                .withDetector(agreed.sensitivity(), agreed.inverted())
                .with("piezo", agreed.feelsChange() ? "yes" : "no");
        RecordingHeader belt = agreed.feelsChange() ? header.withPiezoSeconds(agreed.forgets()) : header;
        Tilt tilt = agreed.inhaleTilt();
        return tilt == null ? belt : belt.withInhaleTilt(tilt).withSign(SignFrom.SETTING.words());
    }
}
