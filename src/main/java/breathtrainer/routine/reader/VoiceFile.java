package breathtrainer.routine.reader;

import breathtrainer.language.Texts;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which recording stands in for a text: a WAV or OGG file beside the routine. */
final class VoiceFile {
    private static final Texts TEXTS = Texts.of("routine.reader");
    private static final int HEAD = 12; // bytes: RIFF, a length, WAVE; or OggS and more

    private final TextReader texts;
    private final Faults faults;

    VoiceFile(TextReader texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    Optional<Path> read(Node node) {
        String name = texts.text(node, "voice");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(faults.file()).resolveSibling(name);
            if (isSound(file)) {
                return Optional.of(file);
            }
            faults.add(node, TEXTS.text("voice.not", Quoted.of(name)));
        } catch (IOException | InvalidPathException e) {
            faults.add(node, TEXTS.text("voice.unreadable", Quoted.of(name)));
        }
        return Optional.empty();
    }

    private static boolean isSound(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            boolean isWav = head.startsWith("RIFF") && head.endsWith("WAVE");
            return head.length() == HEAD && (isWav || head.startsWith("OggS"));
        }
    }
}
