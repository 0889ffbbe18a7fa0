package breathtrainer.cli.past;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.Program;
import com.grack.nanojson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of past practices. */
class HistoryCommandTest {
    @TempDir
    private Path folder;

    @Test
    void an_array_is_printed_whatever_there_is() throws Exception {
        Program json = Program.run("history", "--json");
        assertThat(json.code()).isZero();
        assertThat(JsonParser.array().from(json.out())).isNotNull();
        assertThat(Program.run("history", "--csv").out()).startsWith("id,started,");
        assertThat(Program.run("history", "weeks").out()).startsWith("monday,practices,");
    }

    @Test
    void what_is_not_there_is_said_and_wrong_usage_is_2() {
        Program show = Program.run("history", "show", "no-such-practice");
        assertThat(show.code()).isEqualTo(1);
        assertThat(show.err())
                .startsWith("There is no practice no-such-practice in ")
                .hasLineCount(1);
        assertThat(Program.run("history", "note", "no-such-practice", "text").code())
                .isEqualTo(1);
        assertThat(Program.run("history", "delete", "../x").code()).isEqualTo(1);
        assertThat(Program.run("history", "restore", "no-such-practice").code()).isEqualTo(1);
        assertThat(Program.run("history", "--json", "--csv").code()).isEqualTo(2);
        assertThat(Program.run("history", "export", "--to", folder.resolve("x.doc"))
                        .code())
                .isEqualTo(2);
        assertThat(Program.run("history", "export", "no-such-practice", "--to", folder.resolve("x.pdf"))
                        .code())
                .isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }
}
