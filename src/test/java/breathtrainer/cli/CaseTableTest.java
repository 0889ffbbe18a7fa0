package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of files at the end of {@code file-formats.md}: what the program makes of each that lies in {@code
 * ../shared/cases/files}. {@code -Dgoldens.write=true} writes it anew.
 */
class CaseTableTest {
    private static final Path CASES = Path.of("..", "shared", "cases", "files");
    private static final Path PAGE = Path.of("src/docs/file-formats.md");
    private static final String BEGIN = "<!-- what CaseTableTest found; written by it -->\n";
    /** What is played through a port, and not read from a file. */
    private static final Set<String> SERIAL = Set.of("12", "13");

    @Test
    void what_is_told_of_each_file_is_so() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "no files beside the project: " + CASES + "; the table is not checked");
        String page = Files.readString(PAGE);
        String table = BEGIN + "| file | result | understood |\n|---|---|---|\n" + String.join("", rows());
        String wanted = page.substring(0, page.indexOf(BEGIN)) + table;
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(Files.readString(PAGE))
                .as("if the difference is meant, -Dgoldens.write=true keeps it")
                .isEqualTo(wanted);
    }

    private static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (!SERIAL.contains(String.valueOf(folder.getFileName()).substring(0, 2))) {
                    rows.addAll(rows(folder));
                }
            }
        }
        return rows;
    }

    private static List<String> rows(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> !each.toString().matches(".*\\.(md|dat|json)"))
                    .sorted()
                    .map(file -> row(String.valueOf(folder.getFileName()).substring(0, 2), file))
                    .toList();
        }
    }

    private static String row(String number, Path file) {
        Program program = Program.run("breaths", file, "--explain");
        long inhales = program.lines().stream()
                .filter(line -> line.startsWith("inhale,"))
                .count();
        List<String> said = program.err()
                .lines()
                .map(line -> line.replace(file + ": ", "").replace(file.toString(), "it"))
                .toList();
        String result = program.code() == 0 ? inhales + " inhales" : said.get(said.size() - 1);
        String understood = program.code() == 0 || said.size() > 1 ? said.get(0) : "";
        return "| " + number + " " + file.getFileName() + " | " + result.replace("|", "\\|") + " | "
                + understood.replace("|", "\\|") + " |\n";
    }
}
