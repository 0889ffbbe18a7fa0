package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
    @TempDir
    private Path folder;

    @Test
    void a_library_is_told_once_with_its_version_whatever_system_it_is_for() {
        String path = String.join(
                File.pathSeparator,
                "target/classes",
                "libs/picocli-4.7.7.jar",
                "javafx-base-21.0.12.jar",
                "/x/javafx-base-21.0.12-linux.jar");
        assertThat(Parts.of(path)).containsExactly("javafx-base 21.0.12", "picocli 4.7.7");
    }

    @Test
    void a_jar_alone_names_those_that_lie_beside_it() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, "libs/slf4j-api-2.0.20.jar libs/jline-terminal-3.30.6.jar");
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.flush();
        }
        assertThat(Parts.of(jar.toString())).containsExactly("jline-terminal 3.30.6", "slf4j-api 2.0.20");
    }

    @Test
    void no_list_is_no_fault() throws IOException {
        assertThat(Parts.of(folder.resolve("none.jar").toString())).isEmpty();
        assertThat(Parts.of("")).isEmpty();
    }

    @Test
    void the_version_begins_with_the_program_and_its_java() {
        Program program = Program.run("--version");
        assertThat(program.code()).isZero();
        assertThat(program.out()).startsWith("breath-trainer ").contains("\nJava ", "\npicocli 4");
    }
}
