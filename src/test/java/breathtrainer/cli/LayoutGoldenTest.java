package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Recordings as people have them, two of each kind that was once misread: each gives its breaths within one, or the one
 * right question. What they are stands beside them in {@code expected.csv}.
 */
class LayoutGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/breathtrainer/recording/layouts");

    /**
     * One of them.
     *
     * @param expected how many inhales; or words of the question
     */
    private record Case(String file, String expected, String what) {
        static Case of(String line) {
            String[] parts = line.split("\\|", 3);
            return new Case(parts[0], parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return file + ": " + what;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.csv")).stream()
                .skip(1)
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_its_breaths_or_a_question(Case each) {
        Program program = Program.run("breaths", FOLDER.resolve(each.file()));
        if (each.expected().matches("\\d+")) {
            assertThat(program.code()).as(program.err()).isZero();
            assertThat(program.lines().stream()
                            .filter(line -> line.startsWith("inhale,"))
                            .count())
                    .as(program.err())
                    .isBetween(Long.parseLong(each.expected()) - 1, Long.parseLong(each.expected()) + 1);
        } else {
            assertThat(program.code()).isEqualTo(1);
            assertThat(program.err()).contains(each.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explains_itself_in_one_line(Case each) {
        Program program = Program.run("breaths", FOLDER.resolve(each.file()), "--explain");
        assertThat(program.err().lines()).doesNotHaveDuplicates();
        if (program.code() == 0) {
            assertThat(program.err()).containsPattern("readings|its format says all");
        }
    }
}
