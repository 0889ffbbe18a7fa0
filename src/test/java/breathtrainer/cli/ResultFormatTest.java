package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same results as text, CSV or JSON; of a folder on all cores, told in the order of its files. */
class ResultFormatTest {
    private static final String BELT = "samples/belt.csv";

    @TempDir
    private Path folder;

    @Test
    void breaths_are_the_same_in_every_format() throws Exception {
        List<String> csv = Program.run("breaths", BELT).lines();
        JsonArray json = JsonParser.array()
                .from(Program.run("breaths", BELT, "--format", "json").out());
        List<String> text = Program.run("breaths", BELT, "--format", "text").lines();

        assertThat(json).hasSize(csv.size() - 1);
        assertThat(text).hasSameSizeAs(csv);
        for (int i = 1; i < csv.size(); i++) {
            String[] fields = csv.get(i).split(",", -1);
            assertThat(json.getObject(i - 1).getString("event")).isEqualTo(fields[0]);
            assertThat(json.getObject(i - 1).getDouble("onset_s")).isEqualTo(Double.parseDouble(fields[1]));
            assertThat(json.getObject(i - 1).getInt("breath")).isEqualTo(Integer.parseInt(fields[4]));
            assertThat(text.get(i).strip().split(" +", -1)).isEqualTo(fields);
        }
    }

    @Test
    void a_folder_is_evaluated_in_the_order_of_its_files_and_a_broken_one_does_not_stop_the_others() throws Exception {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Files.copy(Path.of(BELT), folder.resolve(name + ".csv"));
            Files.copy(Path.of("samples/belt.breaths.csv"), folder.resolve(name + ".breaths.csv"));
        }
        Files.writeString(folder.resolve("c.csv"), "rubbish");

        Program csv = Program.run("evaluate", "--batch", folder, "--format", "csv");

        assertThat(csv.code()).isEqualTo(1);
        assertThat(csv.lines().stream().map(line -> line.split(",", 2)[0]))
                .containsExactly("name", "a.csv", "b.csv", "d.csv", "e.csv", "");
        assertThat(csv.err()).contains("c.csv").hasLineCount(1).doesNotContain("\r", "[#");
        assertThat(Program.run("evaluate", "--batch", folder, "--json").out())
                .isEqualTo(Program.run("evaluate", "--batch", folder, "--format", "json")
                        .out());
        assertThat(Program.run("evaluate", "--batch", folder, "--json", "--format", "csv")
                        .code())
                .isEqualTo(2);
        Path results = folder.resolve("results");
        assertThat(Program.run("breaths", "--batch", folder, results, "--format", "json")
                        .code())
                .isEqualTo(1);
        assertThat(results.resolve("a.json")).exists();
        assertThat(results.resolve("c.json")).doesNotExist();
    }
}
