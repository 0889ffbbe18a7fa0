package breathtrainer.routine;

import breathtrainer.yaml.Fault;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The routines that the program brings along, and those in files. */
public final class Routines {
    /** Their files lie beside each other as {@code routines/ID.yaml}; what is in a jar cannot be listed. */
    static final List<String> IDS = List.of("mid-back");

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
        return RoutineReader.read(existing(idOrFile));
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
        String message = "there is no such routine or file; built in: " + String.join(", ", IDS);
        throw new RoutineException(List.of(new Fault(name, 0, 0, message)));
    }

    private static Routine builtIn(String id) {
        String name = "routines/" + id + ".yaml";
        Faults faults = new Faults(name);
        try (InputStream in = Routines.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return RoutineReader.read(name, YamlFile.text(in, faults));
        } catch (IOException | RoutineException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
