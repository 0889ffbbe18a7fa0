package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code replay --log} prints, for people and for programs. */
class ReplayLogTest {
    private static final String SAMPLE = "samples/belt-moving.csv";

    @Test
    void an_object_belongs_to_every_line() throws Exception {
        List<String> lines = Program.run("replay", SAMPLE, "--log").lines();
        List<String> times = new ArrayList<>();
        for (String object : Program.run("replay", SAMPLE, "--log", "--json").lines()) {
            double time = JsonParser.object().from(object).getDouble("time_s");
            times.add(String.format(Locale.ROOT, "%10.3f", time));
        }

        assertThat(times)
                .hasSizeGreaterThan(500)
                .isEqualTo(lines.stream().map(line -> line.substring(0, 10)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"belt", "belt-moving", "accelerometer"})
    void the_samples_print_what_they_always_did(String name) throws Exception {
        Path kept = Path.of("src/test/resources/breathtrainer/cli", name + ".log");
        String log = Program.run("replay", "samples/" + name + ".csv", "--log").out();
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(kept, log);
        }

        assertThat(log)
                .as("if the difference is meant, -Dgoldens.write=true keeps it")
                .isEqualTo(Files.readString(kept));
    }

    @Test
    void json_without_a_log_is_wrong_usage() {
        Program wrong = Program.run("replay", SAMPLE, "--json");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--json").contains("--log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar-EG"})
    void every_country_prints_the_same_bytes(String country) {
        Program here = Program.run("replay", SAMPLE, "--log");
        Program json = Program.run("replay", SAMPLE, "--log", "--json");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(country));
            assertThat(Program.run("replay", SAMPLE, "--log").out()).isEqualTo(here.out());
            assertThat(Program.run("replay", SAMPLE, "--log", "--json").out()).isEqualTo(json.out());
        } finally {
            Locale.setDefault(before);
        }
    }
}
