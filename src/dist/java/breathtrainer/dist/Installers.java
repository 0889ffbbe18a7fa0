package breathtrainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the installer that this machine can make: a .deb on Debian and its kin, an .msi on Windows, a .dmg on macOS. */
public final class Installers {
    private Installers() {}

    /**
     * Makes it in target/dist.
     *
     * @param arguments the folder of the build, and the version
     */
    public static void main(String[] arguments) throws IOException {
        Path build = Path.of(arguments[0]);
        String version = arguments[1];
        Path dist = build.resolve("dist");
        FolderTree.remove(dist);
        Files.createDirectories(dist);
        Path runtime = RuntimeImage.make(dist.resolve("runtime"));
        ProgramFolder program = new ProgramFolder(build, Path.of(""));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            System.out.println(new NativePackage("msi", program, runtime, version).make(dist));
        } else if (system.contains("mac")) {
            System.out.println(new NativePackage("dmg", program, runtime, version).make(dist));
        } else if (Tool.isThere("dpkg-deb")) {
            System.out.println(new DebianPackage(program, runtime, version).make(dist));
        } else {
            throw new IOException("There is no dpkg-deb here: a .deb is made on Debian, Ubuntu and their kin.");
        }
    }
}
