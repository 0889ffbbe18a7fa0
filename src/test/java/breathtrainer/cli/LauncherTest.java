package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar: with a Java that only says how it was called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path launcher;

    /** What it said, and its exit code. */
    private record Started(int code, String said) {}

    @BeforeEach
    void beside_its_jar_in_a_folder_with_a_blank_in_its_name() throws IOException {
        home = Files.createDirectory(folder.resolve("breath trainer"));
        launcher = Files.copy(Path.of("src/launcher/breath-trainer"), home.resolve("breath-trainer"));
        executable(launcher);
        Files.createFile(home.resolve("breath-trainer.jar"));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A JDK of that release. */
    private Path java(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"" + version + " LC_ALL=$LC_ALL\"\nprintf '<%s>' \"$@\"\n");
        executable(java);
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Started start(Path what, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(what.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("JAVA_HOME"));
        builder.environment().put("LANG", "de_DE.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Started(process.waitFor(), said);
    }

    /** A PATH with all but Java. */
    private String pathWithoutJava() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "ls", "uname", "dirname", "readlink", "find", "mkdir", "nice", "sed")) {
            Path there = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), there);
        }
        return tools.toString();
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        Started started = start(launcher, Map.of("JAVA_HOME", java("17.0.1").toString()), "breaths", "my file.csv", "");
        assertThat(started.code()).isZero();
        assertThat(started.said())
                .startsWith("17.0.1 ")
                .endsWith("<-jar><" + home.resolve("breath-trainer.jar") + "><breaths><my file.csv><>");
    }

    @Test
    void it_may_be_a_link_from_elsewhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("breath trainer/breath-trainer"));
        assertThat(start(link, Map.of("JAVA_HOME", java("25").toString())).said())
                .contains("<" + home.resolve("breath-trainer.jar") + ">");
    }

    @Test
    void java_is_taken_from_JAVA_HOME_before_PATH() throws Exception {
        String path = java("21.0.2").resolve("bin") + ":" + System.getenv("PATH");
        assertThat(start(launcher, Map.of("PATH", path)).said()).startsWith("21.0.2 ");
        assertThat(start(launcher, Map.of("PATH", path, "JAVA_HOME", java("17").toString()))
                        .said())
                .startsWith("17 ");
    }

    @Test
    void one_that_came_along_is_taken_before_all() throws Exception {
        Files.move(java("18"), home.resolve("runtime"));
        assertThat(start(launcher, Map.of("JAVA_HOME", java("17").toString())).said())
                .startsWith("18 ");
    }

    @Test
    void without_java_one_sentence_says_what_to_do() throws Exception {
        Started started = start(launcher, Map.of("PATH", pathWithoutJava()));
        assertThat(started.code()).isEqualTo(1);
        assertThat(started.said().lines()).hasSize(1);
        assertThat(started.said()).startsWith("breath-trainer: there is no Java here. Install 17 or later");
    }

    @Test
    void a_JAVA_HOME_without_java_is_named() throws Exception {
        Started started = start(launcher, Map.of("JAVA_HOME", folder.toString()));
        assertThat(started.code()).isEqualTo(1);
        assertThat(started.said()).contains("no Java in JAVA_HOME, " + folder);
    }

    @Test
    void one_that_is_too_old_is_named_with_its_release() throws Exception {
        for (String old : List.of("1.8.0_402", "11.0.20", "16")) {
            Started started = start(launcher, Map.of("JAVA_HOME", java(old).toString()));
            assertThat(started.code()).isEqualTo(1);
            assertThat(started.said())
                    .startsWith("breath-trainer: Java " + old + " in ")
                    .contains("too old");
        }
    }

    @Test
    void without_a_file_that_tells_its_release_java_is_asked() throws Exception {
        Path jdk = java("17");
        Files.delete(jdk.resolve("release"));
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019' >&2\n");
        assertThat(start(launcher, Map.of("JAVA_HOME", jdk.toString())).said()).contains("Java 11.0.2 in ", "too old");
    }

    @Test
    void a_missing_jar_is_told_with_the_command_that_builds_it() throws Exception {
        Files.delete(home.resolve("breath-trainer.jar"));
        Started started = start(launcher, Map.of("JAVA_HOME", java("17").toString()));
        assertThat(started.code()).isEqualTo(1);
        assertThat(started.said()).contains("mvn -q -DskipTests package");
    }

    @Test
    void letters_are_not_lost_where_the_locale_is_C() throws Exception {
        String jdk = java("17").toString();
        assertThat(start(launcher, Map.of("JAVA_HOME", jdk, "LC_ALL", "C")).said())
                .contains("LC_ALL=C.UTF-8");
        assertThat(start(launcher, Map.of("JAVA_HOME", jdk, "LANG", "")).said()).contains("LC_ALL=C.UTF-8");
        assertThat(start(launcher, Map.of("JAVA_HOME", jdk, "LC_CTYPE", "POSIX"))
                        .said())
                .contains("LC_ALL=C.UTF-8");
        assertThat(start(launcher, Map.of("JAVA_HOME", jdk)).said()).contains("LC_ALL=\n");
    }

    @Test
    @Timeout(8)
    void whoever_reads_what_is_said_does_not_wait_for_the_archive() throws Exception {
        Path jdk = java("17");
        Files.createFile(Files.createDirectory(jdk.resolve("lib")).resolve("classlist"));
        Files.createFile(home.resolve("breath-trainer.classes"));
        Files.writeString(
                jdk.resolve("bin/java"), "#!/bin/sh\n[ \"$4\" != -Xshare:dump ] || exec sleep 10\necho started\n");
        Started started = start(launcher, Map.of("JAVA_HOME", jdk.toString()));
        assertThat(started).isEqualTo(new Started(0, "started\n"));
        awaitArchiveBegun();
    }

    @Test
    void an_archive_that_cannot_be_made_stops_nothing() throws Exception {
        Path jdk = java("17");
        Files.createFile(Files.createDirectory(jdk.resolve("lib")).resolve("classlist"));
        Files.createFile(home.resolve("breath-trainer.classes"));
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\n[ \"$4\" != -Xshare:dump ] || exit 1\necho started\n");
        for (int i = 0; i < 2; i++) {
            Started started = start(launcher, Map.of("JAVA_HOME", jdk.toString()));
            assertThat(started).isEqualTo(new Started(0, "started\n"));
            awaitArchiveBegun();
        }
    }

    /** What goes on aside has written its last file, so that the folder can go. */
    private void awaitArchiveBegun() throws Exception {
        Path classes = home.resolve("classes-17.jsa.making/classes");
        for (int i = 0; i < 500 && !Files.exists(classes); i++) {
            Thread.sleep(10);
        }
        assertThat(classes).exists();
        Thread.sleep(200);
    }
}
