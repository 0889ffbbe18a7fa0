package breathtrainer.sound.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Lines that were rendered before, one file each, named after all that makes them sound as they do. Whoever deletes it loses
 * nothing but a moment.
 *
 * @param folder made when something is to be kept
 */
record VoiceCache(Path folder) {
    /** Writes a line into the file it is given. */
    @FunctionalInterface
    interface Rendering {
        void write(Path text, Path wav) throws EngineException;
    }

    /**
     * The file of a line; rendered if it is not there, and then there as a whole or not at all.
     *
     * @param key all that makes it sound as it does
     * @throws EngineException if it cannot be rendered
     * @throws IOException if the folder cannot be written
     */
    Path file(String key, String text, Rendering rendering) throws EngineException, IOException {
        Path file = folder.resolve(name(key + "\n" + text));
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "line", ".txt");
        Path rendered = Files.createTempFile(folder, "line", ".wav");
        try {
            Files.writeString(written, text);
            Files.delete(rendered); // an engine makes it: one that is there already would look like its work
            rendering.write(written, rendered);
            Files.move(rendered, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } finally {
            Files.deleteIfExists(written);
            Files.deleteIfExists(rendered);
        }
    }

    private static String name(String all) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16) + ".wav";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
