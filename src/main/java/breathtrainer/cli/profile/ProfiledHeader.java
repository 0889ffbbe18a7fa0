package breathtrainer.cli.profile;

import breathtrainer.breath.SignFrom;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.signal.Tilt;
import java.math.BigDecimal;
import java.math.MathContext;

/** What is known of a source, and of its wearer by a profile. */
public final class ProfiledHeader {
    /** The name of the profile that a practice was led with. */
    public static final String PROFILE = "profile";

    private static final String SENSITIVITY = "sensitivity";
    private static final String INVERTED = "inverted";
    private static final String PIEZO = "piezo";
    private static final String SIGN = "sign";
    private static final String TILT = "inhale_tilt";
    private static final MathContext DIGITS = new MathContext(4);

    private ProfiledHeader() {}

    /** Of a sensor: what is known of its wearer goes before what its kind is known for. */
    public static RecordingHeader ofSensor(RecordingHeader header, WearerProfile profile) {
        return RecordingHeader.over(header, of(profile));
    }

    /** Of a file: what it says itself goes before. */
    public static RecordingHeader ofFile(RecordingHeader header, WearerProfile profile) {
        RecordingHeader added = of(profile);
        boolean knows = header.value(TILT).isPresent() || header.value(INVERTED).isPresent();
        RecordingHeader both = RecordingHeader.over(added, header);
        return knows || added.value(SIGN).isEmpty()
                ? both
                : both.withSign(added.value(SIGN).get());
    }

    private static RecordingHeader of(WearerProfile profile) {
        RecordingHeader header =
                RecordingHeader.EMPTY.with(PROFILE, profile.name()).with(SENSITIVITY, plain(profile.sensitivity()));
        if (profile.inverted().isPresent()) {
            header = header.with(INVERTED, profile.inverted().get() ? "yes" : "no");
        }
        if (Double.isFinite(profile.piezo())) {
            header = header.with(PIEZO, "yes").withPiezoSeconds(profile.piezo());
        }
        Tilt tilt = profile.tilt();
        if (tilt != null) {
            header = header.withInhaleTilt(tilt);
        }
        return profile.isCertain() ? header.withSign(SignFrom.SETTING.words()) : header;
    }

    private static String plain(double number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
