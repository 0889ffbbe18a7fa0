import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Writes the names of the classes of a jar and of those in the folder beside it: what a class-data archive is made of. */
final class ClassList {
    private static final String CLASS = ".class";
    /** Large, and little of them is used: they would only fill memory. */
    private static final List<String> LEFT_OUT = List.of(
            "META-INF/", "org/apache/commons/math3/", "com/lowagie/", "ch/qos/logback/core/net/", "com/sun/glass/ui/mac/", "com/sun/glass/ui/win/");

    private ClassList() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(Path.of(arguments[0])));
        try (Stream<Path> libraries = Files.list(Path.of(arguments[1]))) {
            libraries.filter(path -> path.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        try (PrintWriter list = new PrintWriter(Path.of(arguments[2]).toFile(), StandardCharsets.UTF_8)) {
            for (Path jar : jars) {
                try (JarFile content = new JarFile(jar.toFile())) {
                    content.stream().map(JarEntry::getName).filter(ClassList::isOfUse).forEach(name -> list.print(
                            name.substring(0, name.length() - CLASS.length()) + "\n"));
                }
            }
        }
    }

    private static boolean isOfUse(String name) {
        return name.endsWith(CLASS) && LEFT_OUT.stream().noneMatch(name::startsWith) && !name.endsWith("-info.class");
    }
}
