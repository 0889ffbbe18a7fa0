package breathtrainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The program as it lies on a disk: launcher, jar, libraries, licences, and the list of all parts (SBOM). */
final class ProgramFolder {
    private static final List<String> FILES = List.of("breath-trainer.jar", "breath-trainer.classes");

    private final Path build;
    private final Path project;

    ProgramFolder(Path build, Path project) {
        this.build = build;
        this.project = project;
    }

    /** Puts all of it but a Java into the folder. */
    void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            copy(build.resolve(file), folder);
        }
        FolderTree.copy(build.resolve("libs"), folder.resolve("libs"));
        licencesTo(folder.resolve("licences"));
        copy(build.resolve("breath-trainer-parts.json"), folder);
    }

    void launcherTo(Path folder) throws IOException {
        copy(build.resolve("breath-trainer"), folder);
    }

    private void licencesTo(Path folder) throws IOException {
        new PartLicences(project.resolve("src/dist/licences")).copyTo(folder, build.resolve("libs"));
        Files.copy(project.resolve("LICENSE"), folder.resolve("Apache-2.0.txt"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                project.resolve("src/main/resources/breathtrainer/ui/look/Inter-OFL.txt"),
                folder.resolve("OFL-1.1-Inter.txt"));
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(
                file, folder.resolve(String.valueOf(file.getFileName())), StandardCopyOption.COPY_ATTRIBUTES);
    }
}
