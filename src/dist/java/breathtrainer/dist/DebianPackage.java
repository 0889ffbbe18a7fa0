package breathtrainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A .deb: the program and its Java in /usr/lib, a command in /usr/bin, an entry of the menu, an icon, the licences. */
final class DebianPackage {
    private static final String NAME = "breath-trainer";
    private static final List<Integer> ICON_SIZES = List.of(32, 48, 128, 256);
    private static final Pattern LINKED = Pattern.compile("=> (/\\S+)");

    private static final String CONTROL =
            """
            Package: breath-trainer
            Version: %s
            Architecture: %s
            Section: misc
            Priority: optional
            Maintainer: Breath Trainer <breath-trainer@localhost>
            Installed-Size: %d
            Depends: %s
            Recommends: espeak-ng
            Description: A yoga practice that is led by your own breath
             A belt or an accelerometer on the chest is read, and the real inhales and
             exhales found in it carry the practice forward.
            """;

    private static final String ENTRY =
            """
            [Desktop Entry]
            Type=Application
            Name=Breath Trainer
            Comment=A yoga practice that is led by your own breath
            Comment[de]=Eine Yogapraxis, die deinem eigenen Atem folgt
            Exec=breath-trainer
            Icon=breath-trainer
            Categories=Sports;Education;
            Keywords=yoga;breath;
            Terminal=false
            """;

    private final ProgramFolder program;
    private final Path runtime;
    private final String version;

    DebianPackage(ProgramFolder program, Path runtime, String version) {
        this.program = program;
        this.runtime = runtime;
        this.version = version;
    }

    Path make(Path dist) throws IOException {
        Path root = dist.resolve("deb");
        Path home = root.resolve("usr/lib").resolve(NAME);
        program.copyTo(home);
        program.launcherTo(home);
        FolderTree.copy(runtime, home.resolve("runtime"));
        Path command = Files.createDirectories(root.resolve("usr/bin")).resolve(NAME);
        Files.createSymbolicLink(command, Path.of("../lib", NAME, NAME));
        write(root.resolve("usr/share/applications/breath-trainer.desktop"), ENTRY);
        for (int size : ICON_SIZES) {
            IconFile.png(root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps/breath-trainer.png"), size);
        }
        Path papers = root.resolve("usr/share/doc").resolve(NAME);
        Files.createDirectories(papers);
        Files.copy(home.resolve("licences/PARTS"), papers.resolve("copyright"));
        String architecture = Tool.run(List.of("dpkg", "--print-architecture")).strip();
        long kilobytes = FolderTree.bytes(root) / 1024;
        String depends = String.join(", ", packages(home));
        write(root.resolve("DEBIAN/control"), CONTROL.formatted(version, architecture, kilobytes, depends));
        Path deb = dist.resolve(NAME + "_" + version + "_" + architecture + ".deb");
        Tool.run(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString()));
        return deb;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    /** Those that hold what the runtime's libraries are linked with, and what the window is drawn by. */
    private static SortedSet<String> packages(Path home) throws IOException {
        TreeSet<String> libraries = new TreeSet<>();
        for (Path file : FolderTree.files(home.resolve("runtime"))) {
            if (file.toString().endsWith(".so") || file.endsWith("bin/java")) {
                Matcher linked = LINKED.matcher(Tool.ask(List.of("ldd", file.toString())));
                while (linked.find()) {
                    if (!linked.group(1).startsWith(home.toAbsolutePath().toString())) {
                        libraries.add(Path.of(linked.group(1)).toRealPath().toString());
                    }
                }
            }
        }
        TreeSet<String> packages = new TreeSet<>(List.of("libgtk-3-0"));
        for (String library : libraries) {
            owner(library).ifPresent(packages::add);
        }
        return packages;
    }

    /** The package that a library came with; one that was moved from /lib to /usr/lib is listed where it was. */
    private static Optional<String> owner(String library) {
        return Stream.of(library, library.replaceFirst("^/usr", ""))
                .map(path -> Tool.ask(List.of("dpkg-query", "--search", path)))
                .filter(answer -> !answer.contains("no path found"))
                .map(answer -> answer.substring(0, answer.indexOf(':')))
                .findFirst();
    }
}
