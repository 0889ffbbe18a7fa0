package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    private static final Path SAMPLE = Path.of("samples/belt.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"belt.edf", "belt.hea"})
    void breaths_and_practice_are_the_same_from_every_format(String name) {
        Path there = folder.resolve(name);
        Program converted = Program.run("convert", SAMPLE, there);

        assertThat(converted.err()).contains("50.0000 Hz, every value exact, every time exact.");
        assertThat(converted.code()).isZero();
        assertThat(Program.run("breaths", there).out())
                .isEqualTo(Program.run("breaths", SAMPLE).out());
        assertThat(Program.run("replay", there, "--log").lines())
                .containsAll(Program.run("replay", SAMPLE, "--log").lines());
    }

    @Test
    void the_onsets_that_were_found_stand_there_as_notes_and_only_once() throws IOException {
        Path first = folder.resolve("first.edf");
        Path second = folder.resolve("second.edf");
        Path back = folder.resolve("back.csv");
        Program.run("convert", SAMPLE, first);
        Program.run("convert", first, second);
        Program.run("convert", second, back);

        List<String> onsets = Program.run("breaths", SAMPLE).lines().stream()
                .skip(1)
                .map(line -> "# " + line.split(",", -1)[1] + " " + line.split(",", -1)[0])
                .sorted()
                .toList();
        assertThat(Files.readAllLines(back).stream()
                        .filter(line -> line.endsWith("hale"))
                        .sorted())
                .isEqualTo(onsets)
                .hasSizeGreaterThan(200);
    }

    @Test
    void a_format_may_be_said_and_onsets_left_out() throws IOException {
        Path plain = folder.resolve("plain.csv");
        assertThat(Program.run("convert", SAMPLE, folder.resolve("data"), "--to-format", "edf", "--no-onsets")
                        .code())
                .isZero();
        assertThat(Program.run("convert", folder.resolve("data"), plain).code()).isZero();
        assertThat(Files.readAllLines(plain))
                .containsSubsequence(Files.readAllLines(SAMPLE))
                .noneMatch(line -> line.endsWith("hale"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00123456, belt.hea, every value exact",
        "0.00123456, belt.edf, 'half of one of 65,534 steps (--to-format wfdb keeps every digit that fits 32 bits, csv'",
        "0.1234567891234, belt.hea, 'half of one of 4,294,967,294 steps (--to-format csv keeps every digit)'",
    })
    void what_a_format_does_not_hold_is_told_with_the_one_that_does(String value, String name, String words)
            throws IOException {
        Path fine = Files.writeString(folder.resolve("fine.csv"), "time_s,belt\n0,1\n0.02," + value + "\n0.04,-1\n");
        assertThat(Program.run("convert", fine, folder.resolve(name), "--no-onsets")
                        .err())
                .contains(words);
    }

    /** Each data record has room for the longest note. */
    @Test
    void what_would_fill_the_disk_is_refused_unless_it_is_meant() throws IOException {
        StringBuilder rows = new StringBuilder("# breath-recording: 1\ntime_s,belt\n");
        for (int i = 0; i < 200; i++) {
            rows.append(i).append(',').append(500 + i % 60).append('\n');
        }
        Path wordy = Files.writeString(folder.resolve("long.csv"), rows + "# 199.5 " + "so ".repeat(10_000) + "\n");
        Path to = folder.resolve("long.edf");

        Program refused = Program.run("convert", wordy, to);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("would become more than 20 times as large as " + wordy, "--any-size");
        assertThat(to).doesNotExist();

        Program meant = Program.run("convert", wordy, to, "--any-size");
        assertThat(meant.code()).isZero();
        assertThat(meant.err()).contains("times as many as " + wordy);
    }

    @Test
    void a_small_file_may_grow_but_it_is_told() throws IOException {
        Path gap = Files.writeString(folder.resolve("gap.csv"), "time_s,belt\n0,1\n0.02,2\n0.04,3\n900,4\n");
        Program grown = Program.run("convert", gap, folder.resolve("gap.edf"));
        assertThat(grown.code()).isZero();
        assertThat(grown.err()).contains("times as many as " + gap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean.csv", "clean.edf", "clean.hea"})
    void no_character_that_steers_a_terminal_goes_into_a_new_file(String name) throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.csv"), """
                # breath-recording: 1
                # sensor: be\u001b[2Jlt\u009b\u202e one
                # unit: r\u0007aw
                time_s,belt
                0,1
                # 0 no\u001b]0;te\u009d\u2066s
                0.02,2
                0.04,1
                """);
        Path to = folder.resolve(name);
        assertThat(Program.run("convert", hostile, to).code()).isZero();
        assertThat(new String(Files.readAllBytes(to), StandardCharsets.UTF_8))
                .contains("be [2Jlt one", "no ]0;te s")
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u009d", "\u202e", "\u2066");
    }

    @Test
    void wrong_usage_says_what_there_is() {
        assertThat(Program.run("convert", SAMPLE, folder.resolve("belt.xyz")).err())
                .contains(".csv, .edf or .hea");
        assertThat(Program.run("convert", SAMPLE, folder.resolve("belt.xyz")).code())
                .isEqualTo(2);
        assertThat(Program.run("convert", SAMPLE, folder.resolve("b.edf"), "--to-rate", "0")
                        .code())
                .isEqualTo(2);
        assertThat(Program.run("convert", SAMPLE, SAMPLE).code()).isEqualTo(1);
        assertThat(Program.run("convert", folder.resolve("no.edf"), folder.resolve("b.csv"))
                        .err())
                .contains("There is no file");
    }
}
