package breathtrainer.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import breathtrainer.routine.Language;
import breathtrainer.sound.mix.Clip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Voices of this machine, most of them played by a small script. */
@DisabledOnOs(OS.WINDOWS)
class VoicesTest {
    /** Writes a WAV of half a second with the last argument as its name, and a line for each call. */
    private static final String SPEAKS = """
            #!/bin/sh
            echo called >> "$(dirname "$0")/calls"
            for last; do :; done
            { printf 'RIFF\\377\\377\\377\\377WAVEfmt \\020\\000\\000\\000\\001\\000\\001\\000\\100\\037\\000\\000'
              printf '\\100\\037\\000\\000\\001\\000\\010\\000data\\240\\017\\000\\000'
              head -c 4000 /dev/zero | tr '\\000' '\\300'; } > "$last"
            """;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void a_line_is_rendered_once_and_then_comes_from_the_cache() throws Exception {
        engine(SPEAKS);
        Clip first = voice("auto").speak("Inhale.", Language.ENGLISH).orElseThrow();
        Clip again = voice("auto").speak("Inhale.", Language.ENGLISH).orElseThrow();

        assertThat(first.seconds()).isBetween(0.45, 0.55);
        assertThat(again.length()).isEqualTo(first.length());
        assertThat(calls()).isEqualTo(1);
        voice("auto").speak("Inhale.", Language.GERMAN);
        assertThat(calls()).isEqualTo(2);
        assertThat(told).isEmpty();
        try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
            assertThat(kept).hasSize(2);
        }
    }

    @Test
    void an_engine_that_hangs_is_given_up_after_two_seconds_and_told_once() throws Exception {
        engine("#!/bin/sh\necho called >> \"$(dirname \"$0\")/calls\"\nsleep 60\n");
        Voice voice = voice("auto");
        long before = System.nanoTime();
        assertThat(voice.speak("Inhale.", Language.ENGLISH)).isEmpty();
        assertThat(voice.speak("Exhale.", Language.ENGLISH)).isEmpty();
        assertThat((System.nanoTime() - before) / 1e9).isBetween(1.9, 8.0);

        assertThat(calls()).isEqualTo(1);
        assertThat(told)
                .containsExactly("The voice espeak-ng did not answer for 2 seconds."
                        + " The practice goes on with tones; --voice names another.");
    }

    @Test
    void an_engine_that_fails_is_told_once_and_given_up_after_three_lines() throws Exception {
        engine("#!/bin/sh\necho called >> \"$(dirname \"$0\")/calls\"\nexit 3\n");
        Voice voice = voice("auto");
        for (String line : List.of("One.", "Two.", "Three.", "Four.", "Five.")) {
            assertThat(voice.speak(line, Language.ENGLISH)).isEmpty();
        }
        assertThat(calls()).isEqualTo(3);
        assertThat(told)
                .containsExactly("The voice espeak-ng ended with an error (exit 3)."
                        + " The practice goes on with tones where it is silent.");
    }

    @Test
    void an_engine_that_writes_nothing_or_nonsense_is_told() throws Exception {
        engine("#!/bin/sh\nexit 0\n");
        voice("auto").speak("One.", Language.ENGLISH);
        engine("#!/bin/sh\nfor last; do :; done\nseq 100 > \"$last\"\n");
        voice("auto").speak("Two.", Language.ENGLISH);

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("The voice espeak-ng wrote no sound.");
        assertThat(told.get(1)).startsWith("The voice espeak-ng wrote what is no sound.");
    }

    @Test
    void where_there_is_no_voice_it_is_told_how_to_get_one() {
        assertThat(voice("auto").speak("Inhale.", Language.ENGLISH)).isEmpty();
        assertThat(told)
                .containsExactly("There is no voice here, and the practice is told by tones alone;"
                        + " install one with: sudo apt install espeak-ng.");
    }

    @Test
    void a_voice_that_was_named_and_is_not_there_is_told_and_none_is_not_looked_for() {
        assertThat(voice("say")).isSameAs(Voice.MISSING);
        assertThat(told).singleElement().asString().startsWith("There is no say here");
        told.clear();
        assertThat(voice("none")).isSameAs(Voice.NONE);
        assertThat(told).isEmpty();
    }

    @Test
    void only_engines_and_their_voices_can_be_named() {
        assertThat(List.of("none", "auto", "espeak-ng", "say", "windows", "espeak-ng:en-us+f3"))
                .allMatch(Voices::isName);
        assertThat(List.of("", "espeak-ng:", "nobody", "none:x", "auto:en")).noneMatch(Voices::isName);
        assertThat(Voices.names()).contains("none", "auto", "espeak-ng", "say", "windows");
    }

    @Test
    void every_engine_is_told_its_text_by_a_file_and_its_voice_by_the_language() {
        Path text = Path.of("a b.txt");
        Path wav = Path.of("o'c.wav");
        Path program = Path.of("program");
        assertThat(new EspeakNg(program, Optional.empty()).command(text, wav, Language.GERMAN))
                .containsExactly("program", "-b", "1", "-v", "de", "-s", "160", "-f", "a b.txt", "-w", "o'c.wav");
        assertThat(new MacSay(program, Optional.of("Alex")).command(text, wav, Language.GERMAN))
                .containsSubsequence("-v", "Alex", "-o", "o'c.wav", "-f", "a b.txt");
        List<String> windows = new WindowsSpeech(program, Optional.empty()).command(text, wav, Language.GERMAN);
        String script =
                new String(Base64.getDecoder().decode(windows.get(windows.size() - 1)), StandardCharsets.UTF_16LE);
        assertThat(script).contains("'o''c.wav'", "'a b.txt'", "'de'");
    }

    @Test
    void the_real_espeak_ng_reads_a_line_below_minus_6_dbfs() {
        Voice real = new Voices(System.getenv("PATH"), "Linux", folder.resolve("cache")).find("espeak-ng", told::add);
        assumeThat(real.name()).isEqualTo("espeak-ng");
        Clip line = real.speak("Let the shoulders soften.", Language.ENGLISH).orElseThrow();

        assertThat(line.seconds()).isBetween(1.0, 3.0);
        assertThat(line.peak()).isBetween(0.3f, 0.5f);
        assertThat(line.at(0)).isZero();
        assertThat(line.at(line.length() - 1)).isZero();
        assertThat(told).isEmpty();
    }

    private Voice voice(String name) {
        return new Voices(folder + ":/nowhere", "Linux", folder.resolve("cache")).find(name, told::add);
    }

    private void engine(String script) throws IOException {
        Path program = folder.resolve("espeak-ng");
        Files.writeString(program, script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private int calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls")).size();
    }
}
