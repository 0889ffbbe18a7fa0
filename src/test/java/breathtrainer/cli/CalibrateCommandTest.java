package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sensor is learnt, from the command line. */
class CalibrateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_good_strap_is_found_good() throws JsonParserException {
        Program program = Program.run("calibrate", "--simulate", "--json");
        JsonObject learnt = JsonParser.object().from(program.out());
        assertThat(program.code()).isZero();
        assertThat(learnt.keySet())
                .containsExactly(
                        "polarity",
                        "sure",
                        "sensitivity",
                        "rate_hz",
                        "swing",
                        "noise",
                        "swing_to_noise",
                        "heart_share",
                        "piezo_s",
                        "clipped",
                        "verdict",
                        "findings",
                        "profile");
        assertThat(learnt.getString("polarity")).isEqualTo("up");
        assertThat(learnt.getString("verdict")).isEqualTo("good");
        assertThat(learnt.isNull("piezo_s")).isTrue();
        assertThat(learnt.isNull("clipped")).isTrue();
        assertThat(learnt.getDouble("rate_hz")).isEqualTo(50);
    }

    @Test
    void what_cannot_be_counted_is_printed_too_and_the_reason_told_in_one_line() throws JsonParserException {
        Program program = Program.run("calibrate", "--simulate", "--worn", "loose", "--json");
        JsonObject learnt = JsonParser.object().from(program.out());
        assertThat(program.code()).isEqualTo(1);
        assertThat(learnt.getString("verdict")).isEqualTo("poor");
        assertThat(learnt.getArray("findings").getObject(0).getString("code")).isEqualTo("too-loose");
        assertThat(program.err().lines().filter(line -> line.contains("oo loose")))
                .singleElement()
                .asString()
                .contains("counts of 1023")
                .contains("Pull it tighter");
    }

    @Test
    void a_wearer_is_asked_in_words() {
        Program program = Program.run("calibrate", "--simulate", "--speed", "max", "--terminal");
        assertThat(program.err().lines())
                .startsWith(
                        "Sit still and breathe as you usually do.",
                        "Now let all the breath out.",
                        "One long, easy breath in.",
                        "Stay full.",
                        "Let it go.",
                        "Once more: let all the breath out.");
        assertThat(program.lines()).first().asString().startsWith("Good: a breath is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "piezo-2", "chest-standing"})
    void what_was_asked_is_in_the_recording_and_teaches_the_same_again(String worn) throws IOException {
        Path kept = folder.resolve("kept.csv");
        Program first = Program.run("calibrate", "--simulate", "--worn", worn, "--record", kept, "--json");
        Program second = Program.run("calibrate", "--from", kept, "--json");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(Files.readAllLines(kept)).contains("# 14.000 ask in", "# 19.500 ask hold", "# 23.500 ask go");
    }

    @Test
    void a_recording_without_asks_tells_what_its_shape_tells() throws JsonParserException, IOException {
        Path breath = folder.resolve("breath.csv");
        Program.run("simulate", "--to", breath, "--minutes", "2");
        JsonObject learnt = JsonParser.object()
                .from(Program.run("calibrate", "--from", breath, "--json").out());
        assertThat(learnt.getString("polarity")).isEqualTo("up");
        assertThat(learnt.getDouble("sure")).isBetween(0.6, 0.9);
    }

    @Test
    void the_breaths_that_were_counted_by_hand_propose_a_sensitivity() {
        Path breath = folder.resolve("breath.csv");
        Program.run("simulate", "--to", breath, "--minutes", "2", "--breaths-per-minute", "6");
        Program right = Program.run("calibrate", "--from", breath, "--counted", "12");
        assertThat(right.err()).contains("it counts 12 too");
        Program part = Program.run("calibrate", "--from", breath, "--counted", "5", "--between", "30", "85");
        assertThat(part.err()).contains("it counts 5 too");
        Program none = Program.run("calibrate", "--from", breath, "--counted", "40");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("No sensitivity counts 40");
    }

    @Test
    void a_file_in_which_nothing_breathes_is_poor_and_not_an_error() throws IOException {
        Path flat = folder.resolve("flat.csv");
        Files.write(flat, List.of("time_s,belt", "0,5", "1,5", "2,5", "3,5"));
        Program program = Program.run("calibrate", "--from", flat, "--json");
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).contains("\"no-breath\"").contains("\"swing\":null");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(Program.run("calibrate", "--between", "1", "2").code()).isEqualTo(2);
        assertThat(Program.run("calibrate", "--simulate", "--worn", "backwards").err())
                .contains("there is no 'backwards'", "clipped-top");
        assertThat(Program.run("calibrate", "--simulate", "--from", "x.csv").code())
                .isEqualTo(2);
        assertThat(Program.run("calibrate", "--from", folder.resolve("none.csv"))
                        .err())
                .contains("none.csv");
    }
}
