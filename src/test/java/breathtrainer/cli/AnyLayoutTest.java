package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a known recording is written: its breaths are found, or something is asked; never others without a word. */
class AnyLayoutTest {
    /** The same layouts every time; others by {@code -Dlayout.seed}. */
    private static final long SEED = 700_000;

    private static final double TOLERANCE = 0.045; // seconds: a step of the grid, and rounding
    private static final double MOST_ASKED = 0.02; // of those layouts that tell all

    private record Outcome(String wrong, boolean asked, boolean toldAll, String question) {}

    @TempDir
    private Path folder;

    @Test
    void a_hundred() throws IOException {
        check(SEED, 100);
    }

    @Tag("slow")
    @Test
    void five_thousand() throws IOException {
        check(Long.getLong("layout.seed", SEED), Integer.getInteger("layout.count", 5000));
    }

    private void check(long seed, int count) throws IOException {
        List<Double> known = onsets(Files.writeString(
                        folder.resolve("known.csv"),
                        "time_s,belt\n"
                                + IntStream.range(0, AnyLayout.ROWS)
                                        .mapToObj(i -> String.format(
                                                Locale.ROOT, "%.2f,%.4f\n", i * AnyLayout.STEP, AnyLayout.value(i)))
                                        .collect(Collectors.joining()))
                .toString());
        assertThat(known).hasSizeGreaterThan(10);
        List<Outcome> outcomes = LongStream.range(seed, seed + count)
                .parallel()
                .mapToObj(each -> outcome(each, known))
                .toList();
        long tellAll = outcomes.stream().filter(Outcome::toldAll).count();
        List<String> asked = outcomes.stream()
                .filter(each -> each.asked() && each.toldAll())
                .map(Outcome::question)
                .toList();
        System.out.printf(
                "%d layouts from seed %d: %d asked, of %d that tell all %d%n",
                count, seed, outcomes.stream().filter(Outcome::asked).count(), tellAll, asked.size());
        if (Boolean.getBoolean("layout.show")) {
            asked.forEach(each -> System.out.println("ASKED " + each.replace('\n', ' ')));
            outcomes.stream()
                    .filter(each -> !each.wrong().isEmpty())
                    .forEach(each -> System.out.println("WRONG " + each.wrong().replace('\n', ' ')));
        }
        assertThat(outcomes.stream().map(Outcome::wrong).filter(each -> !each.isEmpty()))
                .isEmpty();
        assertThat(asked.size()).as("asked, though told: %s", asked).isLessThanOrEqualTo((int)
                Math.ceil(MOST_ASKED * tellAll));
    }

    private Outcome outcome(long seed, List<Double> known) {
        AnyLayout layout = new AnyLayout(seed);
        try {
            Path file = Files.write(folder.resolve("layout-" + seed + ".csv"), layout.write());
            Program program = Program.run("breaths", file, "--explain");
            String wrong = wrong(program, file, known);
            String told = "seed " + seed + " (" + layout.words() + "): ";
            if (wrong.isEmpty()) {
                Files.delete(file);
            } else {
                Files.createDirectories(Path.of("target/layouts"));
                Files.write(Path.of("target/layouts").resolve(file.getFileName()), Files.readAllBytes(file));
            }
            return new Outcome(
                    wrong.isEmpty() ? "" : told + wrong,
                    program.code() == 1,
                    layout.tellsAll(),
                    told + program.err().replace(file.toString(), "FILE").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wrong(Program program, Path file, List<Double> known) throws RecordingException {
        if (program.code() != 0) {
            boolean sentence = program.code() == 1
                    && program.err().contains(file.toString())
                    && !program.err().contains("nobody foresaw");
            return sentence ? "" : "code " + program.code() + ": " + program.err();
        }
        List<Double> found = onsets(program);
        double shift = start(file);
        long matched = known.stream()
                .filter(each -> found.stream().anyMatch(other -> Math.abs(other - shift - each) <= TOLERANCE))
                .count();
        boolean right = Math.abs(found.size() - known.size()) <= 1 && matched >= known.size() - 1;
        return right
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d inhales, %d of %d at their time; %s",
                        found.size(),
                        matched,
                        known.size(),
                        program.err().replace(file + ": ", ""));
    }

    /** When the first reading was. */
    private static double start(Path file) throws RecordingException {
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
            return reader.next().orElseThrow().time();
        }
    }

    private static List<Double> onsets(String file) {
        return onsets(Program.run("breaths", file));
    }

    private static List<Double> onsets(Program program) {
        List<Double> onsets = new ArrayList<>();
        for (String line : program.lines()) {
            if (line.startsWith("inhale,")) {
                onsets.add(Double.parseDouble(line.split(",", 3)[1]));
            }
        }
        return onsets;
    }
}
