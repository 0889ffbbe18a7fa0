package breathtrainer.cli.profile;

import breathtrainer.calibration.WearerProfile;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.file.FileException;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who wears a sensor: the one whose profile was learnt with it. Where there are several the wearer is asked.
 *
 * @param ask who it is, given the names; empty for who does not want to say, or nobody who could be asked
 * @param told what there is to be said
 */
public record WhoseSensor(
        WearerProfiles profiles, Function<List<String>, Optional<String>> ask, Consumer<String> told) {
    private static final Texts TEXTS = Texts.of("cli.profile");

    /** What a port calls a sensor, in the header of one that is opened. */
    public static final String SENSOR_ID = "sensor_id";

    /** Nobody can be asked. */
    public WhoseSensor(WearerProfiles profiles, Consumer<String> told) {
        this(profiles, names -> Optional.empty(), told);
    }

    /** What is known of a sensor that was opened, and of whoever wears it. */
    public RecordingHeader of(RecordingHeader sensor, DetectorOptions options) throws FileException {
        Optional<WearerProfile> profile = profile(sensor, options);
        return profile.isPresent() ? ProfiledHeader.ofSensor(sensor, profile.get()) : sensor;
    }

    private Optional<WearerProfile> profile(RecordingHeader sensor, DetectorOptions options) throws FileException {
        Optional<String> named = options.profile().or(() -> sensor.value(ProfiledHeader.PROFILE));
        if (named.isPresent()) {
            return Optional.of(profiles.named(named.get()));
        }
        return options.noProfile() ? Optional.empty() : chosen(sensor);
    }

    private Optional<WearerProfile> chosen(RecordingHeader sensor) {
        List<WearerProfile> known =
                profiles.of(sensor.value(SENSOR_ID).orElse(""), sensor.sensor().orElse(""));
        if (known.size() < 2) {
            return known.stream().findFirst();
        }
        List<String> names = known.stream().map(WearerProfile::name).collect(Collectors.toList());
        Optional<String> who = ask.apply(names);
        if (who.isEmpty()) {
            told.accept(TEXTS.text("several", String.join(TEXTS.text("several.and"), names)));
        }
        return known.stream()
                .filter(each -> who.isPresent() && each.name().equals(who.get()))
                .findFirst();
    }

    /**
     * What is known of a file. It takes no profile by itself.
     *
     * @throws FileException if one is named that is not there
     */
    public static RecordingHeader ofFile(RecordingHeader file, DetectorOptions options, WearerProfiles profiles)
            throws FileException {
        Optional<String> named = options.profile();
        return named.isPresent() ? ProfiledHeader.ofFile(file, profiles.named(named.get())) : file;
    }
}
