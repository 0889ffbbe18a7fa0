package breathtrainer.cli.wiring;

import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.sensor.Port;
import breathtrainer.sensor.Sensors;
import breathtrainer.sensor.SerialSource;
import breathtrainer.signal.SourceException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens sensors: the one that is named, or with {@code auto} the one that was used last, or else whichever speaks.
 *
 * @param columns which of the printed columns carry the breath; empty to find out
 * @param raw where to keep every byte that the sensor sends, if anywhere
 * @param told what is wrong while it is waited for
 */
public record SensorOpener(List<String> columns, @Nullable NamedFile raw, LastSensor last, Consumer<String> told) {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    private static final String AUTO = "auto";
    private static final Duration RECOGNISED_WITHIN = Duration.ofSeconds(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    public static SensorOpener of(RecordingOptions options, @Nullable NamedFile raw, Folders folders) {
        return new SensorOpener(columns(options), raw, LastSensor.in(folders), message -> {});
    }

    /** The same, but what is wrong while a sensor is waited for is told at once. */
    public SensorOpener telling(Consumer<String> whom) {
        return new SensorOpener(columns, raw, last, whom);
    }

    /** {@code x,y,z} are three. */
    static List<String> columns(RecordingOptions options) {
        return options.column().map(names -> List.of(names.split(",", -1))).orElse(List.of());
    }

    /**
     * Opens a sensor, waits a few seconds until it is known, and remembers it.
     *
     * @param where a port's name, {@code NAME@BAUD} or {@code auto}
     */
    public SerialSource open(String where) throws SourceException, InterruptedException {
        NamedFile.Place bytes = raw == null ? null : free(raw.next());
        SerialSource source = where.equalsIgnoreCase(AUTO) ? usual(bytes).orElse(null) : null;
        SerialSource opened = source == null ? openNow(where, bytes) : source;
        if (isRecognised(opened)) {
            remember(opened.port());
        }
        return opened;
    }

    /** Asked before the search for a sensor, which takes seconds. */
    private static NamedFile.Place free(NamedFile.Place place) throws SourceException {
        if (place.existing() == Existing.KEEP && Files.exists(place.file())) {
            throw new SourceException(TEXTS.text("raw.exists", place.file()));
        }
        return place;
    }

    /** The sensor that was used last, if it is there and speaks. */
    private Optional<SerialSource> usual(NamedFile.@Nullable Place bytes) throws InterruptedException {
        Optional<Port> known = last.among(Sensors.list());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            SerialSource source = openNow(known.get().name(), bytes);
            if (isRecognised(source)) {
                return Optional.of(source);
            }
            source.close();
            if (bytes != null) {
                NewFile.discard(bytes.file()); // the search for another one begins it anew
            }
        } catch (SourceException taken) {
            // another one, then; if there is none, the reason is told by the search for it
        }
        return Optional.empty();
    }

    /** Waits a few seconds until it is known what speaks; that nothing comes is told before they are over. */
    private boolean isRecognised(SerialSource source) throws InterruptedException {
        String first = source.status().message();
        String newest = first;
        long end = System.nanoTime() + RECOGNISED_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            if (source.awaitDevice(LOOK_EVERY).isPresent()) {
                return true;
            }
            String message = source.status().message();
            if (!message.equals(newest) && !message.equals(first)) {
                told.accept(message);
            }
            newest = message;
        }
        return source.device().isPresent();
    }

    private SerialSource openNow(String where, NamedFile.@Nullable Place bytes)
            throws SourceException, InterruptedException {
        return bytes == null
                ? Sensors.open(where, columns)
                : Sensors.open(where, columns, bytes.file(), bytes.existing());
    }

    /** What is known of a sensor that was opened, and what its port calls it. */
    public static RecordingHeader header(SerialSource source) {
        RecordingHeader header = DeviceHeader.of(source.device(), source.name());
        return Sensors.list().stream()
                .filter(port -> port.name().equals(source.port()))
                .map(Port::identity)
                .filter(identity -> !identity.isBlank())
                .findFirst()
                .map(identity -> header.with(WhoseSensor.SENSOR_ID, identity))
                .orElse(header);
    }

    private void remember(String name) {
        Sensors.list().stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .ifPresent(last::remember);
    }
}
