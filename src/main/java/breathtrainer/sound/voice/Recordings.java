package breathtrainer.sound.voice;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.sound.mix.Clip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines that a teacher has recorded, by their text. For one thread at a time. */
public final class Recordings {
    private static final Texts TEXTS = Texts.of("sound.voice");
    /** Of no routine. */
    public static final Recordings NONE = new Recordings(trouble -> {});

    private final Map<String, Path> files = new HashMap<>();
    private final Consumer<String> trouble;

    private Recordings(Consumer<String> trouble) {
        this.trouble = trouble;
    }

    /**
     * Finds those of a routine, and reads none yet.
     *
     * @param trouble told a sentence for each that cannot be played; then the system's voice says it
     */
    public static Recordings of(Routine routine, Consumer<String> trouble) {
        Recordings found = new Recordings(trouble);
        for (Pose pose : routine.poses()) {
            for (int side = 1; side <= Math.max(1, pose.sides().size()); side++) {
                found.add(new Place(pose, 1, 1, side, routine.language()));
            }
        }
        return found;
    }

    /** What was recorded for a text, as loud as every other line. */
    public Optional<Clip> clip(String text) {
        Path file = files.get(text);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(SpeechClip.of(read(file)));
        } catch (SoundFileException e) {
            failed(text, TEXTS.text("recorded.no-sound", file, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            failed(text, TEXTS.text("recorded.unreadable", file, IoReason.of(e)));
        }
        return Optional.empty();
    }

    private static Clip read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            boolean isOgg = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("OggS");
            return isOgg ? VorbisReader.read(file) : WavReader.read(file);
        }
    }

    private void failed(String text, String what) {
        files.remove(text);
        trouble.accept(what);
    }

    private void add(Place place) {
        for (Instruction step : place.preparation()) {
            add(step.text(), step.voice());
        }
        for (Movement movement : place.pose().enter()) {
            add(place.fill(movement.text()), movement.voice());
        }
        for (Movement movement : place.pose().movements()) {
            add(place.fill(movement.text()), movement.voice());
        }
    }

    private void add(String text, @Nullable Path file) {
        if (file != null) {
            files.put(text, file);
        }
    }
}
