package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LostLettersTest {
    @Test
    void a_name_that_lost_letters_is_told_with_the_remedy() {
        assertThat(LostLetters.in("ANSI_X3.4-1968", "breaths", "r\ufffd\ufffdcken.csv"))
                .hasValueSatisfying(words -> assertThat(words).contains("'r??cken.csv'", "LC_ALL=C.UTF-8"));
    }

    @Test
    void nothing_is_said_where_every_letter_arrives() {
        assertThat(LostLetters.in("ANSI_X3.4-1968", "breaths", "belt.csv")).isEmpty();
        assertThat(LostLetters.in("UTF-8", "breaths", "r\ufffdcken.csv")).isEmpty();
    }

    /** Only a process of its own has such a locale. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void in_a_locale_of_plain_letters_the_program_says_so() throws IOException, InterruptedException {
        Process program = program(Map.of("LC_ALL", "C"), "breaths", "r\u00fccken.csv");
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(said).contains("LC_ALL=C.UTF-8").doesNotContain("Usage");
    }

    /** Through a shell, for this very process may have lost the letters too. */
    private static Process program(Map<String, String> environment, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        StringBuilder line = new StringBuilder("exec \"$0\" -cp \"$1\" " + BreathTrainer.class.getName());
        for (String argument : arguments) {
            line.append(" \"$(printf '");
            for (byte each : argument.getBytes(StandardCharsets.UTF_8)) {
                line.append(String.format(Locale.ROOT, "\\%03o", each & 0xFF));
            }
            line.append("')\"");
        }
        List<String> command = List.of("sh", "-c", line.toString(), java, System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
