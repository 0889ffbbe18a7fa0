package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles are learnt, listed, handed on and taken away. */
class ProfilesCommandTest {
    private static final String NAME = "test of profiles";

    @TempDir
    private Path folder;

    @AfterEach
    void takeAway() {
        Program.run("profiles", "delete", NAME);
    }

    private static Program learn(String... more) {
        Object[] words = {"calibrate", "--simulate", "--worn", "piezo-2", "--profile", NAME, "--json"};
        Object[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray();
        return Program.run(all);
    }

    @Test
    void what_was_learnt_is_kept_under_its_name_listed_and_taken_away() {
        assertThat(learn().out()).contains("\"profile\":\"" + NAME + "\"");
        assertThat(Program.run("profiles").out()).contains(NAME + "  ");
        assertThat(Program.run("profiles", "delete", NAME).code()).isZero();
        assertThat(Program.run("profiles").out()).doesNotContain(NAME);
    }

    @Test
    void it_is_never_replaced_without_a_word() {
        learn();
        Program again = learn();
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("There is a profile " + NAME + " already", "--overwrite");
        assertThat(learn("--overwrite").code()).isZero();
    }

    @Test
    void it_can_be_handed_on_as_a_file_that_its_owner_alone_can_read() throws IOException {
        learn();
        Path file = folder.resolve("handed-on.yaml");
        assertThat(Program.run("profiles", "export", NAME, "--to", file).code()).isZero();
        String text = Files.readString(file);
        assertThat(text).contains("version: 1", "profile: \"" + NAME + "\"", "piezo_s: ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Program.run("profiles", "delete", NAME);
        assertThat(Program.run("profiles", "import", file).err()).contains("Kept as the profile " + NAME);
        Path back = folder.resolve("back.yaml");
        Program.run("profiles", "export", NAME, "--to", back);
        assertThat(back).hasContent(text);
    }

    @Test
    void what_cannot_be_counted_with_is_not_kept() {
        Program poor = Program.run("calibrate", "--simulate", "--worn", "loose", "--profile", NAME, "--json");
        assertThat(poor.out()).contains("\"profile\":null");
        assertThat(Program.run("profiles").out()).doesNotContain(NAME);
    }

    @Test
    void all_that_is_wrong_with_a_file_is_told_at_its_place() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, "version: 2\nprofile: ''\ninhale: sideways\nsensitivity: 7\ncolour: red\n");
        Program wrong = Program.run("profiles", "import", file);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err().lines())
                .anyMatch(line -> line.contains("wrong.yaml:1:10: this program knows version 1"))
                .anyMatch(line -> line.contains(":2:10: a name is up to 40 letters"))
                .anyMatch(line -> line.contains("none of up, down, tilt and unknown"))
                .anyMatch(line -> line.contains("sensitivity is a number from 0.5 to 2"))
                .anyMatch(line -> line.contains("colour"));
    }

    @Test
    void a_name_that_is_no_name_is_wrong_usage() {
        assertThat(Program.run("calibrate", "--simulate", "--profile", "../x").code())
                .isEqualTo(2);
        assertThat(Program.run("profiles", "delete", "../x").code()).isEqualTo(1);
    }
}
