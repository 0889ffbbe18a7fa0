package breathtrainer.cli.wiring;

import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.session.SessionListener;
import breathtrainer.signal.SourceException;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.Sounds;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets the practices of one command be heard. */
public final class PracticeSounds {
    /** Nobody listens. */
    public static final PracticeSounds NONE = new PracticeSounds(null, null);

    private final @Nullable Sounds sounds;
    private final @Nullable NamedFile file;

    private PracticeSounds(@Nullable Sounds sounds, @Nullable NamedFile file) {
        this.sounds = sounds;
        this.file = file;
    }

    /** As the command line wants it. */
    public static PracticeSounds of(
            SoundOptions options, OverwriteOption overwrite, Folders folders, PrintWriter err) {
        Sounds sounds = new Sounds(
                options.settings(SoundSettings.DEFAULT),
                options.voice().orElse("auto"),
                Map.copyOf(System.getenv()).getOrDefault("PATH", ""),
                System.getProperty("os.name", ""),
                folders.speech(),
                err::println);
        return new PracticeSounds(sounds, overwrite.named(options.soundTo().orElse(null)));
    }

    /**
     * Those who make one practice heard.
     *
     * @throws SourceException if a file for it cannot be begun
     */
    List<SessionListener> listeners() throws SourceException {
        List<SessionListener> listeners = new ArrayList<>();
        if (sounds != null && file != null) {
            NamedFile.Place place = file.next();
            try {
                listeners.add(sounds.toFile(place.file(), place.existing()));
            } catch (IOException e) {
                throw new SourceException(
                        Objects.requireNonNullElse(e.getMessage(), place.file() + " cannot be written."), e);
            }
        }
        return listeners;
    }
}
