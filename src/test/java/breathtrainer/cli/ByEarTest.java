package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code src/docs/by-ear.md} and its German sister tell what is heard of a practice; {@code -Dgoldens.write=true} makes them anew. */
class ByEarTest {
    private static final Pattern QUOTED = Pattern.compile("[“„](.*)[”“]");
    private static final String VOICE = "text-to-speech: 1.51 ";
    private static final String FENCE = "```\n";

    /** A page and how it words what is heard. */
    @SuppressWarnings("ImmutableEnumChecker") // its map is one of Map.of
    enum Page {
        ENGLISH(
                "by-ear.md",
                "mid-back",
                "“%s”",
                "breath",
                Map.of(
                        "last-breaths", "the small, high stroke",
                        "pose", "three rising strokes",
                        "side", "two falling strokes",
                        "lost", "three short notes down",
                        "back", "a trill",
                        "end", "three slow deep strokes")),
        GERMAN(
                "by-ear.de.md",
                "mid-back-de",
                "„%s“",
                "Atem",
                Map.of(
                        "last-breaths", "der kleine, hohe Schlag",
                        "pose", "drei steigende Schläge",
                        "side", "zwei fallende Schläge",
                        "lost", "drei kurze Töne abwärts",
                        "back", "ein Triller",
                        "end", "drei langsame, tiefe Schläge"));

        private final Path path;
        private final String routine;
        private final String quoted;
        private final String breath;
        private final Map<String, String> strokes;

        Page(String name, String routine, String quoted, String breath, Map<String, String> strokes) {
            this.path = Path.of("src/docs", name);
            this.routine = routine;
            this.quoted = quoted;
            this.breath = breath;
            this.strokes = strokes;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Page.class)
    void the_page_holds_the_words_that_are_spoken(Page which) throws Exception {
        assumeThat(voice()).as("the voice that the page was made with").contains(VOICE);
        List<NamedCsvRecord> rows = practise(which.routine);
        String page = Files.readString(which.path);
        if (Boolean.getBoolean("goldens.write")) {
            String before = page.substring(0, page.lastIndexOf(FENCE, page.length() - FENCE.length() - 1));
            page = before + FENCE + String.join("\n", lines(rows, which)) + "\n" + FENCE;
            Files.writeString(which.path, page);
        }
        assertThat(QUOTED.matcher(page).results().map(quoted -> quoted.group(1)))
                .as("if the difference is meant, -Dgoldens.write=true keeps it")
                .isEqualTo(rows.stream()
                        .filter(ByEarTest::isVoice)
                        .map(row -> row.getField("text"))
                        .toList());
    }

    /** Which words fit into their time depends on who speaks. */
    private static String voice() {
        try {
            Process asked = new ProcessBuilder("espeak-ng", "--version").start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "none";
        }
    }

    private List<NamedCsvRecord> practise(String routine) throws IOException {
        Path sound = folder.resolve("belt.wav");
        Program.run(
                "practise",
                "--from",
                "samples/belt.csv",
                "--routine",
                routine,
                "--speed",
                "max",
                "--terminal",
                "--sound-to",
                sound);
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(folder.resolve("belt.csv"))) {
            return table.stream().toList();
        }
    }

    /** One for each thing that is heard; breaths that nothing comes between share theirs. */
    private static List<String> lines(List<NamedCsvRecord> rows, Page page) {
        List<String> lines = new ArrayList<>();
        int breaths = 0;
        String since = "";
        for (NamedCsvRecord row : rows) {
            String kind = row.getField("kind");
            if (kind.equals("inhale") || kind.equals("exhale")) {
                since = breaths == 0 ? clock(row.getField("time_s")) : since;
                breaths++;
                continue;
            }
            if (breaths > 0) {
                lines.add("%s        %d × %s".formatted(since, breaths, page.breath));
                breaths = 0;
            }
            lines.add(
                    isVoice(row)
                            ? spoken(row, page)
                            : clock(row.getField("time_s")) + "        " + page.strokes.get(kind));
        }
        return lines;
    }

    private static String spoken(NamedCsvRecord row, Page page) {
        return "%s–%s  %s"
                .formatted(
                        clock(row.getField("time_s")),
                        clock(row.getField("end_s")),
                        page.quoted.formatted(row.getField("text")));
    }

    private static boolean isVoice(NamedCsvRecord row) {
        return row.getField("kind").equals("voice");
    }

    /** Minutes and seconds. */
    private static String clock(String seconds) {
        long tenths = Math.round(Double.parseDouble(seconds) * 10);
        return String.format(Locale.ROOT, "%2d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }
}
