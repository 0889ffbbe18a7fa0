package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs, JSON, CSV and recordings: what programs read does not ask in which language and country it is written. */
class SameInEveryLanguageTest {
    /** A language, and the country of the machine: ar-EG writes other digits, and in tr-TR a small I is no i. */
    private record Place(String language, String country) {}

    private static final List<Place> PLACES =
            List.of(new Place("de", "de-DE"), new Place("de", "ar-EG"), new Place("en", "tr-TR"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"belt", "belt-moving", "accelerometer"})
    void logs_and_breaths(String sample) throws IOException {
        Path recording = Path.of("samples", sample + ".csv");
        for (String words : List.of("replay --log", "replay --log --json", "breaths", "breaths --format json")) {
            isTheSame(words, () -> run(words, recording).out());
        }
    }

    @Test
    void what_else_is_printed_for_programs() throws IOException {
        Path recording = Path.of("samples", "belt.csv");
        for (String words :
                List.of("evaluate --json", "evaluate --format csv", "calibrate --json --no-profile --from")) {
            isTheSame(words, () -> run(words, recording).out());
        }
    }

    @Test
    void recordings() throws IOException {
        Path recording = Path.of("samples", "belt.csv");
        Path to = folder.resolve("to.csv");
        isTheSame("convert", () -> written(to, "convert --overwrite", recording));
        Path edf = folder.resolve("to.edf");
        isTheSame("convert to EDF+", () -> written(edf, "convert --overwrite", recording));
        isTheSame("simulate", () -> written(to, "simulate --minutes 1 --overwrite --to"));
        isTheSame("what was asked", () -> written(to, "calibrate --simulate --json --no-profile --overwrite --record"));
    }

    private interface Result {
        String get() throws IOException;
    }

    private static void isTheSame(String name, Result result) throws IOException {
        Locale before = Locale.getDefault();
        String usual = result.get();
        assertThat(usual).as(name).isNotBlank();
        try {
            for (Place place : PLACES) {
                Locale.setDefault(Locale.forLanguageTag(place.country()));
                UsersLanguage.choose(place.language());
                assertThat(result.get().equals(usual)).as("%s, %s", name, place).isTrue();
            }
        } finally {
            Locale.setDefault(before);
            UsersLanguage.choose(Texts.ENGLISH);
        }
    }

    private static String written(Path to, String words, Object... more) throws IOException {
        run(words, Stream.concat(Arrays.stream(more), Stream.of(to)).toArray());
        return Files.readString(to, StandardCharsets.ISO_8859_1).replaceFirst("# started: .*", "");
    }

    private static Program run(String words, Object... more) {
        return Program.run(Stream.concat(Arrays.stream(words.split(" ")), Arrays.stream(more))
                .toArray());
    }
}
