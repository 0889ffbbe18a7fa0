package breathtrainer.cli.option;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.SignFrom;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What may be said of the detector; where nothing is said, a recording's own header holds. */
public final class DetectorOptions {
    private static final Texts TEXTS = Texts.of("cli.option");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--sensitivity", paramLabel = "S")
    private @Nullable Double sensitivity;

    @Option(names = "--inverted", negatable = true)
    private @Nullable Boolean inverted;

    @Option(names = "--learn-sign", negatable = true)
    private @Nullable Boolean learnSign;

    @Option(names = "--piezo", negatable = true)
    private @Nullable Boolean piezo;

    @Option(names = "--profile", paramLabel = "NAME")
    private @Nullable String profile;

    @Option(names = "--no-profile")
    private boolean noProfile;

    /** The profile that was named. */
    public Optional<String> profile() {
        if (profile != null && noProfile) {
            throw wrong(TEXTS.text("profile.both"));
        }
        return Optional.ofNullable(profile);
    }

    /** Whether no profile is to be used. */
    public boolean noProfile() {
        return noProfile;
    }

    public DetectorSettings settings() {
        return settings(RecordingHeader.EMPTY);
    }

    public DetectorSettings settings(RecordingHeader header) {
        DetectorSettings settings = plain(header).with(sign(header));
        boolean change = piezo != null ? piezo : header.piezo().orElse(false);
        DetectorSettings felt = change ? piezo(settings, header) : settings;
        DetectorSettings coupled = header.worn() ? felt : felt.unworn();
        return inverted == null ? header.inhaleTilt().map(coupled::with).orElse(coupled) : coupled;
    }

    private static DetectorSettings piezo(DetectorSettings settings, RecordingHeader header) {
        OptionalDouble seconds = header.piezoSeconds();
        return seconds.isPresent() ? settings.forPiezo(seconds.getAsDouble()) : settings.forPiezo();
    }

    private DetectorSettings plain(RecordingHeader header) {
        double chosen = sensitivity != null ? sensitivity : header.sensitivity().orElse(1);
        try {
            return new DetectorSettings(
                    chosen, inverted != null ? inverted : header.inverted().orElse(false));
        } catch (IllegalArgumentException outOfRange) {
            String place = sensitivity != null ? "sensitivity" : "sensitivity.recorded";
            throw wrong(TEXTS.text(place, String.valueOf(outOfRange.getMessage())));
        }
    }

    private SignFrom sign(RecordingHeader header) {
        if (inverted != null && Boolean.TRUE.equals(learnSign)) {
            throw wrong(TEXTS.text("sign.both"));
        }
        if (inverted != null) {
            return SignFrom.SETTING;
        }
        SignFrom recorded = header.sign().flatMap(SignFrom::named).orElse(SignFrom.SETTING);
        if (learnSign == null) {
            return recorded;
        }
        return !learnSign ? SignFrom.SETTING : recorded == SignFrom.SETTING ? SignFrom.SHAPE : recorded;
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }
}
