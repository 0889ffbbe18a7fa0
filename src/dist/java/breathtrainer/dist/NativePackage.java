package breathtrainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An .msi or a .dmg, made by the JDK's jpackage on a machine of that kind. Untried so far. */
final class NativePackage {
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms24m",
            "-Xmn8m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:TieredStopAtLevel=1",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final String type;
    private final ProgramFolder program;
    private final Path runtime;
    private final String version;

    NativePackage(String type, ProgramFolder program, Path runtime, String version) {
        this.type = type;
        this.program = program;
        this.runtime = runtime;
        this.version = version;
    }

    Path make(Path dist) throws IOException {
        Path input = dist.resolve("input");
        program.copyTo(input);
        List<String> command = new ArrayList<>(List.of(
                Tool.ofJdk("jpackage"),
                "--type",
                type,
                "--name",
                "breath-trainer",
                "--app-version",
                // macOS takes no version that begins with 0
                version.startsWith("0.") ? "1" + version.substring(1) : version,
                "--description",
                "A yoga practice that is led by your own breath",
                "--input",
                input.toString(),
                "--main-jar",
                "breath-trainer.jar",
                "--runtime-image",
                runtime.toString(),
                "--license-file",
                input.resolve("licences/Apache-2.0.txt").toString(),
                "--icon",
                icon(dist).toString(),
                "--dest",
                dist.toString()));
        JAVA_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        if (type.equals("msi")) {
            command.addAll(List.of("--win-console", "--win-menu", "--win-dir-chooser", "--win-per-user-install"));
        }
        Tool.run(command);
        try (Stream<Path> made = Files.list(dist)) {
            return made.filter(path -> path.toString().endsWith("." + type))
                    .findFirst()
                    .orElseThrow(() -> new IOException("jpackage left no ." + type + " in " + dist));
        }
    }

    private Path icon(Path dist) throws IOException {
        Path icon = dist.resolve(type.equals("msi") ? "orb.ico" : "orb.icns");
        if (type.equals("msi")) {
            IconFile.ico(icon);
        } else {
            IconFile.icns(icon);
        }
        return icon;
    }
}
