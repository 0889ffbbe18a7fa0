package breathtrainer.cli.wiring;

import breathtrainer.calibration.WearerProfiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps what it writes: the platform's own places, or all below {@code BREATH_TRAINER_HOME}.
 *
 * @param cache for what can be made again
 */
public record Folders(Path data, Path config, Path cache) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);
    private static final String PROGRAM = "breath-trainer";

    /** With the cache in the folder of the data. */
    public Folders(Path data, Path config) {
        this(data, config, data.resolve("cache"));
    }

    static Folders of(Map<String, String> environment, String system, Path home) {
        String override = environment.getOrDefault("BREATH_TRAINER_HOME", "");
        if (!override.isEmpty()) {
            return new Folders(Path.of(override), Path.of(override));
        }
        if (system.startsWith("Windows")) {
            Path local = path(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            Path roaming = path(environment, "APPDATA", home.resolve("AppData/Roaming"));
            return new Folders(
                    local.resolve(PROGRAM),
                    roaming.resolve(PROGRAM),
                    local.resolve(PROGRAM).resolve("cache"));
        }
        if (system.startsWith("Mac")) {
            Path support = home.resolve("Library/Application Support").resolve(PROGRAM);
            return new Folders(support, support, home.resolve("Library/Caches").resolve(PROGRAM));
        }
        Path data = path(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
        Path config = path(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        Path cache = path(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        return new Folders(data.resolve(PROGRAM), config.resolve(PROGRAM), cache.resolve(PROGRAM));
    }

    public static Folders ofThisMachine() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** Where rendered speech is kept. */
    Path speech() {
        return cache.resolve("speech");
    }

    /** What was learnt of wearers. */
    public WearerProfiles profiles() {
        return new WearerProfiles(config.resolve("profiles"));
    }

    /** Where practices are kept. */
    public Path practices() {
        return data.resolve("practices");
    }

    /**
     * The recording of a practice that begins now, in a folder of its own that is made here: two that begin in the same second
     * get two.
     *
     * @throws IOException if it cannot be made
     */
    Path newPractice(LocalDateTime now) throws IOException {
        Files.createDirectories(practices());
        for (int number = 1; ; number++) {
            String name = STAMP.format(now) + (number == 1 ? "" : "-" + number);
            try {
                return Files.createDirectory(practices().resolve(name)).resolve("recording.csv");
            } catch (FileAlreadyExistsException another) {
                // its folder; the next name may be free
            }
        }
    }

    private static Path path(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        // the XDG specification: a path that is not absolute is to be ignored
        return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
