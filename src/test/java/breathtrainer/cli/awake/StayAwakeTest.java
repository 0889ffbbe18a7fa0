package breathtrainer.cli.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A command of the system keeps the machine awake, ends with us, and where there is none that is said. */
class StayAwakeTest {
    @TempDir
    private Path folder;

    private void program(String name, String does) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean soon(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 100 && !holds.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        return holds.getAsBoolean();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_the_desktop_has_keeps_the_screen_on_too_and_ends_when_its_input_does() throws Exception {
        Path ended = folder.resolve("ended");
        program("gnome-session-inhibit", "cat; : > '" + ended + "'");
        program("systemd-inhibit", "exit 1");
        StayAwake awake = StayAwake.with("Linux", folder.toString());

        assertThat(awake.isWell()).isTrue();
        assertThat(awake.words()).isEqualTo("Screen and machine stay awake.");
        assertThat(ended).doesNotExist();
        awake.closeInput();
        assertThat(soon(() -> Files.exists(ended))).isTrue();
        awake.close();
        assertThat(awake.isWell()).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void without_a_desktop_the_machine_stays_awake_and_the_screen_is_told() throws Exception {
        program("systemd-inhibit", "exec cat");
        StayAwake awake = StayAwake.with("Linux", folder.toString());

        assertThat(awake.isWell()).isFalse();
        assertThat(awake.words()).startsWith("The machine stays awake. The screen may lock");
        awake.close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_command_that_fails_or_is_not_there_is_told() throws Exception {
        assertThat(StayAwake.with("Linux", folder.toString()).words()).contains("may fall asleep");
        program("systemd-inhibit", "exit 1");
        StayAwake awake = StayAwake.with("Linux", folder.toString());
        assertThat(soon(() -> awake.words().contains("may fall asleep"))).isTrue();
        awake.close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void each_system_has_its_own_and_nonsense_in_the_path_does_not_matter() throws Exception {
        program("caffeinate", "exec cat");
        program("powershell.exe", "exec cat");
        String path = "\0:" + folder;

        assertThat(AwakeCommand.find("Mac OS X", path).map(it -> it.words().get(0)))
                .isEqualTo(Optional.of(folder.resolve("caffeinate").toString()));
        assertThat(AwakeCommand.find("Windows 11", path))
                .hasValueSatisfying(it -> assertThat(it.screenToo()).isTrue());
        assertThat(AwakeCommand.find("Linux", path)).isEmpty();
    }
}
