package breathtrainer.cli.wiring;

import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.Sounds;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** How the wearer wants it to sound, from one time to the next. What cannot be read there is as it is at first. */
record KeptSound(Path file) {
    private static final String TONES = "tones";
    private static final String COUNT_TONES = "count-tones";
    private static final String MOVEMENT_WORDS = "movement-words";
    private static final String VOICE = "voice";
    private static final String ANY_VOICE = "auto";

    static KeptSound in(Folders folders) {
        return new KeptSound(folders.config().resolve("sound.properties"));
    }

    SoundSettings settings() {
        Properties values = values();
        return new SoundSettings(
                one(values, TONES, SoundSettings.DEFAULT.character()),
                one(values, COUNT_TONES, SoundSettings.DEFAULT.counted()),
                one(values, MOVEMENT_WORDS, SoundSettings.DEFAULT.movements()));
    }

    String voice() {
        String voice = values().getProperty(VOICE, ANY_VOICE);
        return Sounds.isVoice(voice) ? voice : ANY_VOICE;
    }

    /** @throws IOException if it cannot be kept */
    void write(SoundSettings settings, String voice) throws IOException {
        Properties values = new Properties();
        values.setProperty(TONES, word(settings.character()));
        values.setProperty(COUNT_TONES, word(settings.counted()));
        values.setProperty(MOVEMENT_WORDS, word(settings.movements()));
        values.setProperty(VOICE, voice);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
    }

    private Properties values() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LoggerFactory.getLogger(KeptSound.class).warn("{} cannot be read", file, unreadable);
            }
        }
        return values;
    }

    private static <E extends Enum<E>> E one(Properties values, String key, E otherwise) {
        for (E known : otherwise.getDeclaringClass().getEnumConstants()) {
            if (word(known).equals(values.getProperty(key))) {
                return known;
            }
        }
        return otherwise;
    }

    /** As on the command line. */
    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
