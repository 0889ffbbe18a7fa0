package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands say to people, in every language. */
class SpokenMessagesTest {
    private static final String SAMPLE = "samples/belt.csv";

    @TempDir
    private Path folder;

    static Set<String> languages() {
        return Languages.all().keySet();
    }

    private Program run(String language, String words) {
        return Program.run(Stream.concat(
                        Stream.of("--language=" + language),
                        Arrays.stream(words.replace("DIR", folder.toString()).split(" ")))
                .toArray());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_same_goes_wrong_in_every_language_and_is_told_with_its_facts(String language) throws IOException {
        Files.copy(Path.of(SAMPLE), folder.resolve("x.csv"));
        Files.writeString(folder.resolve("marks.csv"), "event,time_s\ninhale,soon\n");
        for (String words : List.of(
                "breaths",
                "breaths no.csv",
                "breaths --batch DIR DIR",
                "breaths " + SAMPLE + " --sensitivity 7",
                "breaths " + SAMPLE + " --rate x",
                "breaths " + SAMPLE + " --profile a --no-profile",
                "calibrate --counted 0",
                "calibrate --between 3 1 --counted 2",
                "calibrate --simulate --worn tight",
                "calibrate --profile a/b",
                "convert " + SAMPLE + " DIR/x.csv",
                "convert " + SAMPLE + " DIR/y.csv --to-rate 0",
                "convert " + SAMPLE + " DIR/y.doc",
                "evaluate",
                "evaluate " + SAMPLE + " --reference DIR/marks.csv",
                "evaluate --batch DIR",
                "figures --to DIR --size 3",
                "history --json --csv",
                "history export --to DIR/x.doc",
                "practise --watch",
                "practise --simulate --raw DIR/x",
                "practise --font-scale 3",
                "practise --voice nobody-at-all --terminal",
                "practise --sound-to DIR/x.mp3 --terminal",
                "practise --resume nothing-of-that-name",
                "replay " + SAMPLE + " --json",
                "simulate --to DIR/z.csv --condition asleep",
                "sound --sound-to DIR/x.wav")) {
            Program said = run(language, words);
            assertThat(said.code()).as(words).isEqualTo(run("en", words).code()).isNotZero();
            assertThat(said.err())
                    .as(words)
                    .isNotBlank()
                    .doesNotContainPattern("\\{\\d}")
                    .doesNotContain("IllegalArgument");
        }
    }

    @Test
    void german_is_spoken() {
        assertThat(run("de", "breaths no.csv").err()).contains("no.csv", "gibt es nicht");
        assertThat(run("de", "breaths").err()).startsWith("Nenne eine Aufzeichnung\nAufruf: breath-trainer breaths ");
        assertThat(run("de", "routines check routines/mid-back.yaml").out()).endsWith("keine Fehler\n");
        assertThat(run("de", "evaluate " + SAMPLE).out()).contains("1 Aufzeichnung, ", "Sensitivität", "Zählfehler");
        assertThat(run("de", "calibrate --simulate --speed max --no-profile --mute")
                        .out())
                .startsWith("Gut: Ein Atemzug ist ");
        assertThat(run("de", "convert " + SAMPLE + " DIR/x.edf").err()).contains("jeder Wert genau");
    }
}
