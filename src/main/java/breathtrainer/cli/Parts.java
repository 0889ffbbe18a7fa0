package breathtrainer.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the program is made of: the libraries that its class path names, each with its version. */
final class Parts {
    private static final Pattern JAR = Pattern.compile("(.+?)-([0-9][0-9A-Za-z.]*)(-[a-z0-9-]+)?\\.jar");

    private Parts() {}

    /** As of the class path; one jar alone has the names of the others in its manifest. */
    static List<String> of(String classPath) {
        List<String> entries = List.of(classPath.split(Pattern.quote(File.pathSeparator), -1));
        Stream<String> libraries = entries.size() == 1 ? namedIn(Path.of(classPath)).stream() : entries.stream();
        return libraries
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .flatMap(name -> part(name).stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Optional<String> part(String name) {
        Matcher jar = JAR.matcher(name);
        return jar.matches() ? Optional.of(jar.group(1) + " " + jar.group(2)) : Optional.empty();
    }

    private static List<String> namedIn(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String libraries =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return List.of(Objects.requireNonNullElse(libraries, "").split(" ", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
