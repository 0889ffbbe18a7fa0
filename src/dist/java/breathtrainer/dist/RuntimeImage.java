package breathtrainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** As much of Java as the program needs, made by jlink. */
final class RuntimeImage {
    /** What jdeps names for the program and its libraries, and the character sets and languages of people's files. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.naming",
            "java.xml",
            "jdk.charsets",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.unsupported");

    private static final Set<String> STARTED = Set.of("java", "java.exe", "javaw.exe");

    private RuntimeImage() {}

    static Path make(Path folder) throws IOException {
        Tool.run(List.of(
                Tool.ofJdk("jlink"),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=en,de,fr,es",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                folder.toString()));
        for (Path program : FolderTree.files(folder.resolve("bin"))) {
            String name = String.valueOf(program.getFileName());
            if (!STARTED.contains(name) && !name.endsWith(".dll")) {
                Files.delete(program);
            }
        }
        // the classes of Java itself, ready to be used from the first start on
        Tool.run(List.of(folder.resolve("bin/java").toString(), "-Xshare:dump"));
        return folder;
    }
}
