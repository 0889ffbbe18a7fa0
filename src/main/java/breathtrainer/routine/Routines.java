package breathtrainer.routine;

import breathtrainer.language.Texts;
import breathtrainer.routine.reader.RoutineReader;
import breathtrainer.yaml.Fault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The routines that the program brings along, and those in files. */
public final class Routines {
    private static final Texts TEXTS = Texts.of("routine");
    /**
     * Their files lie beside each other as {@code routines/ID.yaml}, and a translation {@code NAME-de} as
     * {@code routines/NAME.de.yaml}; what is in a jar cannot be listed.
     */
    public static final List<String> IDS = List.of("mid-back", "resonance", "desk", "mid-back-de");

    private Routines() {}

    /** In the order in which they are offered; at least one. */
    public static List<Routine> builtIn() {
        List<Routine> routines = new ArrayList<>();
        for (String id : IDS) {
            routines.add(builtIn(id));
        }
        return List.copyOf(routines);
    }

    /**
     * The routine of that name.
     *
     * @param idOrFile a built-in routine, or else the path of a file
     * @throws RoutineException if there is neither, or with every fault of the file
     */
    public static Routine find(String idOrFile) throws RoutineException {
        if (IDS.contains(idOrFile)) {
            return builtIn(idOrFile);
        }
        return read(existing(idOrFile));
    }

    /**
     * Reads a file.
     *
     * @throws RoutineException with every fault, also if the file cannot be read or is larger than 64 KB
     */
    public static Routine read(Path file) throws RoutineException {
        return RoutineReader.read(file);
    }

    /**
     * What is written in the file of a built-in routine.
     *
     * @throws IOException if there is none of this name
     */
    public static byte[] text(String id) throws IOException {
        try (InputStream in = Routines.class.getResourceAsStream("/" + file(id))) {
            if (in == null) {
                throw new FileNotFoundException(id);
            }
            return in.readAllBytes();
        }
    }

    private static String file(String id) {
        String name = id;
        for (String tag : Language.tags()) {
            name = name.endsWith("-" + tag) ? id.substring(0, id.length() - tag.length() - 1) + "." + tag : name;
        }
        return "routines/" + name + ".yaml";
    }

    private static Path existing(String name) throws RoutineException {
        try {
            Path file = Path.of(name);
            if (!name.isBlank() && Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // no name that a file can have: there is none
        }
        String message = TEXTS.text("unknown", String.join(", ", IDS));
        throw new RoutineException(List.of(new Fault(name, 0, 0, message)));
    }

    private static Routine builtIn(String id) {
        String name = file(id);
        try (InputStream in = Routines.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return RoutineReader.read(name, in);
        } catch (IOException | RoutineException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
