package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
    private static final Path KEPT = Path.of("..", "shared");

    @TempDir
    private Path folder;

    @Test
    void a_recording_is_compared_with_the_marks_beside_it() {
        Program program = Program.run("evaluate", "samples/belt.csv");

        assertThat(program.code()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains("1 recording, ", "sensitivity", "precision", "F1", "count error", "delay");
    }

    @Test
    void a_folder_has_a_line_for_each_recording_and_tenths_of_quality() {
        Program program = Program.run("evaluate", "--batch", "samples", "--deciles");

        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("belt.csv", "belt-moving.csv", "3 recordings, ", "quality");
    }

    @Test
    void json_has_the_same_for_programs() throws JsonParserException {
        JsonObject json = json(Program.run("evaluate", "samples/belt.csv", "--json"));

        assertThat(json.getDouble("f1_half")).isBetween(0.95, 1.0);
        assertThat(json.getArray("recordings").getObject(0).getString("name")).isEqualTo("belt.csv");
        assertThat(json.getArray("deciles")).hasSize(10);
    }

    @Test
    void wrong_usage_is_2_and_missing_marks_are_1() throws IOException {
        assertThat(Program.run("evaluate").code()).isEqualTo(2);
        assertThat(Program.run("evaluate", "a.csv", "--batch", "b").code()).isEqualTo(2);
        assertThat(Program.run("evaluate", "--batch", "b", "--reference", "c").code())
                .isEqualTo(2);

        Path alone = Files.copy(Path.of("samples/belt.csv"), folder.resolve("alone.csv"));
        assertThat(Program.run("evaluate", alone).err()).contains("alone.breaths.csv", "no such file");
        assertThat(Program.run("evaluate", "--batch", folder).err()).contains("no recording here has marks");
        assertThat(Program.run("evaluate", alone, "--reference", "samples/belt.breaths.csv")
                        .code())
                .isZero();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"bidmc,", "bidmc, --annotator=2", "synthetic_belt, --skip=60", "synthetic_accelerometer, --either-sign"
    })
    void its_figures_are_those_of_the_other_scorer(String set, String option) throws Exception {
        Path scorer = KEPT.resolve("tools/score_breaths.py");
        Path data = KEPT.resolve("data").resolve(set);
        assumeTrue(Files.exists(scorer) && Files.isDirectory(data), "no scorer or recordings beside the project");
        List<String> options = option == null ? List.of() : List.of(option);
        Program.run("breaths", "--batch", data, folder);

        JsonObject theirs = JsonParser.object().from(other(scorer, data, options));
        List<Object> arguments = new ArrayList<>(List.of("evaluate", "--batch", data, "--json"));
        arguments.addAll(options);
        JsonObject ours = json(Program.run(arguments.toArray()));

        assertThat(ours).containsAllEntriesOf(theirs);
    }

    private String other(Path scorer, Path data, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("/usr/bin/python3", scorer.toString(), data.toString(), folder.toString(), "--json"));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return answer;
    }

    private static JsonObject json(Program program) throws JsonParserException {
        return JsonParser.object().from(program.out());
    }
}
