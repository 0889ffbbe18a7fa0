package breathtrainer.figure;

import breathtrainer.figure.reader.FigureReader;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that the program brings along, and those that lie beside a routine of a teacher's own. */
public final class Figures {
    /** In the order of our routines, then those that none of them uses. */
    public static final List<String> IDS = List.of(
            "seated",
            "all-fours",
            "forearms",
            "standing",
            "twist",
            "lying",
            "sitting",
            "chair",
            "chair-nod",
            "chair-shoulders",
            "chair-tilt",
            "chair-fold",
            "seated-on-heels");

    private final @Nullable Path folder;

    private Figures(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Those of the program alone. */
    public static Figures builtIn() {
        return new Figures(null);
    }

    /** Those in the folder {@code figures} beside this routine first. */
    public static Figures besides(Path routine) {
        return new Figures(routine.toAbsolutePath().resolveSibling("figures"));
    }

    /** Whether there is a file of that name; whether it is free of faults is another question. */
    public boolean has(String id) {
        return IDS.contains(id) || (folder != null && Files.exists(folder.resolve(id + ".yaml")));
    }

    /**
     * The figure of that name, if there is one.
     *
     * @throws FigureException with every fault of its file
     */
    public Optional<Figure> find(String id) throws FigureException {
        if (folder != null) {
            Path own = folder.resolve(id + ".yaml");
            if (Files.exists(own)) {
                return Optional.of(FigureReader.read(own));
            }
        }
        return IDS.contains(id) ? Optional.of(shipped(id)) : Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @throws FigureException with every fault, also if the file cannot be read or is larger than 64 KB
     */
    public static Figure read(Path file) throws FigureException {
        return FigureReader.read(file);
    }

    /** Whether a file is meant as a figure: it lies in a folder of that name, or has the key {@code figure} first. */
    public static boolean isFigure(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && folder.endsWith("figures")) {
            return true;
        }
        String text = YamlFile.text(file, new Faults(file.toString()));
        return text.lines().anyMatch(line -> line.startsWith("figure:"))
                && text.lines().noneMatch(line -> line.startsWith("poses:"));
    }

    private static Figure shipped(String id) {
        String name = "routines/figures/" + id + ".yaml";
        try (InputStream in = Figures.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return FigureReader.read(name, YamlFile.text(in, new Faults(name)));
        } catch (IOException | FigureException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
