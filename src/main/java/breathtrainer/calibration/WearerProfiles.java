package breathtrainer.calibration;

import breathtrainer.calibration.profile.ProfileReader;
import breathtrainer.calibration.profile.ProfileText;
import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFile;
import breathtrainer.language.Texts;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profiles of this machine, a file each, which its owner alone can read. */
public record WearerProfiles(Path folder) {
    private static final Texts TEXTS = Texts.of("calibration");
    private static final String ENDING = ".yaml";

    /** The names of all, in their order; none where there is no folder. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(WearerProfile::isName)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * The one of that name.
     *
     * @throws FileException if there is none, or it cannot be understood
     */
    public WearerProfile named(String name) throws FileException {
        if (!WearerProfile.isName(name) || !Files.exists(file(name))) {
            List<String> there = names();
            throw refused(
                    there.isEmpty()
                            ? TEXTS.text("profile.none", name)
                            : TEXTS.text("profile.unknown", name, String.join(", ", there)),
                    null);
        }
        return read(file(name));
    }

    /**
     * Reads a file, wherever it lies.
     *
     * @throws FileException with every fault
     */
    public static WearerProfile read(Path file) throws FileException {
        try {
            return ProfileReader.read(file);
        } catch (ProfileException faulty) {
            throw refused(String.valueOf(faulty.getMessage()), faulty);
        }
    }

    /** Those that were learnt with a sensor. One that cannot be understood is passed over. */
    public List<WearerProfile> of(String sensor, String device) {
        List<WearerProfile> found = new ArrayList<>();
        for (String name : names()) {
            try {
                WearerProfile profile = read(file(name));
                if (profile.isOf(sensor, device)) {
                    found.add(profile);
                }
            } catch (FileException faulty) {
                // it is told of when it is asked for by its name
            }
        }
        return found;
    }

    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /**
     * Keeps one.
     *
     * @param existing whether one of that name may go
     * @throws FileException if there is one and it is kept, or it cannot be written
     */
    public void keep(WearerProfile profile, Existing existing) throws FileException {
        write(profile, file(profile.name()), existing);
    }

    /** Writes one to any file: whole, or not at all. */
    public static void write(WearerProfile profile, Path file, Existing existing) throws FileException {
        if (existing == Existing.KEEP) {
            text(profile, file, existing);
            return;
        }
        Path whole = file.resolveSibling("." + file.getFileName() + ".new");
        text(profile, whole, Existing.REPLACE);
        try {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refused(TEXTS.text("write.failed", file, IoReason.of(e)), e);
        }
    }

    private static void text(WearerProfile profile, Path file, Existing existing) throws FileException {
        try (Writer out = new OutputStreamWriter(NewFile.create(file, existing), StandardCharsets.UTF_8)) {
            out.write(ProfileText.of(profile));
        } catch (FileException e) {
            throw e;
        } catch (IOException e) {
            NewFile.discard(file);
            throw refused(TEXTS.text("write.failed", file, IoReason.of(e)), e);
        }
    }

    /** Takes one away for good. */
    public void delete(String name) throws FileException {
        named(name);
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw refused(TEXTS.text("delete.failed", file(name), IoReason.of(e)), e);
        }
    }

    /** Where the one of that name lies. */
    public Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private static FileException refused(String why, @Nullable Exception cause) {
        return cause == null ? new FileException(why) : new FileException(why, cause);
    }
}
