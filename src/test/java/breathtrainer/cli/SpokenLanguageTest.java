package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.UsersLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language the command line speaks. */
class SpokenLanguageTest {
    @TempDir
    private Path folder;

    @Test
    void it_is_asked_for_before_the_command_or_behind_it() {
        assertThat(SpokenLanguage.in("--language", "de", "breaths", "x.csv")).contains("de");
        assertThat(SpokenLanguage.in("breaths", "x.csv", "--language=de-AT")).contains("de");
        assertThat(SpokenLanguage.in("breaths", "x.csv", "--language")).isEmpty();
        assertThat(SpokenLanguage.in("breaths", "--", "--language", "de")).isEmpty();
        assertThat(SpokenLanguage.in("breaths", "--language", "tlh")).isEmpty();
        assertThat(SpokenLanguage.in()).isEmpty();
    }

    @Test
    void one_that_is_not_spoken_is_wrong_usage_and_says_which_are() {
        Program program = Program.run("history", "show", "--language", "tlh");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err().lines().findFirst().orElseThrow()).contains("'tlh'", "de (Deutsch), en (English)");
    }

    @Test
    void one_that_stands_in_a_file_of_arguments_is_spoken_too() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--language de");
        Program program = Program.run("breaths", "@" + arguments, "no.csv");
        assertThat(program.err())
                .isEqualTo(Program.run("breaths", "no.csv", "--language", "de").err());
        assertThat(UsersLanguage.tag()).isEqualTo("en");
    }
}
