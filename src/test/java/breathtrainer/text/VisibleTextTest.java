package breathtrainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource({
        "a\u001b[2Jb, a\u241b[2Jb",
        "a\u0007b\u007f, a\u2407b\u2421",
        "a\u009b2J\u009d0;b, a\ufffd2J\ufffd0;b",
        "gnp.\u202eexe\u2066x\u200f, gnp.\ufffdexe\ufffdx\ufffd",
    })
    void what_steers_a_terminal_is_a_mark_in_its_place(String hostile, String seen) {
        assertThat(VisibleText.line(hostile)).isEqualTo(seen);
        assertThat(VisibleText.lines(hostile)).isEqualTo(seen);
    }

    @Test
    void what_people_write_stays_as_it_is() {
        String people = "Grüße, नमस्ते, می\u200cخواهم, 👩\u200d🦰, Wirbel\u00adsäule, ½ …";
        assertThat(VisibleText.line(people)).isEqualTo(people);
        assertThat(VisibleText.without(people)).isEqualTo(people);
    }

    @Test
    void line_breaks_and_tabs_are_marks_in_a_line_and_work_in_several() {
        assertThat(VisibleText.line("a\tb\nc\r")).isEqualTo("a\u2409b\u240ac\u240d");
        assertThat(VisibleText.lines("a\tb\nc\r")).isEqualTo("a\tb\nc\u240d");
    }

    @Test
    void into_a_new_file_nothing_hidden_goes() {
        assertThat(VisibleText.without("\u001b[31mbelt\u009d\u202e\u0000red\n")).isEqualTo("[31mbelt red");
    }

    @Test
    void nothing_hidden_passes_the_writer_by_whatever_way() throws IOException {
        StringWriter seen = new StringWriter();
        try (PrintWriter out = new PrintWriter(new VisibleWriter(seen))) {
            out.println("a\u001bb");
            out.printf("%s%n", "c\u009bd");
            out.print('\u202e');
            out.write(new char[] {'\u0007', 'e'}, 0, 2);
            out.write("x\u001by", 1, 2);
        }
        assertThat(seen.toString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("a\u241bb\nc\ufffdd\n\ufffd\u2407e\u241by");
    }
}
