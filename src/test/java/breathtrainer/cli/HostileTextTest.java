package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.text.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in files, names and arguments, nothing that a command prints steers a terminal. */
class HostileTextTest {
    private static final String EVIL = "e\u001b[2J\u001b]0;v\u0007\u009b31m\u009d0;i\u202el\u2066\u200f";

    /** The same in a YAML text between double quotes. */
    private static final String EVIL_YAML = "e\\e[2J\\e]0;v\\a\\u009b31m\\u009d0;i\\u202el\\u2066\\u200f";

    @TempDir
    private Path folder;

    private Path recording;
    private Path routine;

    @BeforeEach
    void files_of_somebody_who_means_no_good() throws IOException {
        StringBuilder rows = new StringBuilder("# breath-recording: 1\n# sensor: " + EVIL + "\n# unit: " + EVIL
                + "\n# sensitivity: " + EVIL + "\n# routine: " + EVIL + "\ntime_s," + EVIL + "\n# 0 " + EVIL + "\n");
        for (int i = 0; i < 1500; i++) {
            rows.append(i * 0.04)
                    .append(',')
                    .append(500 + Math.round(60 * Math.sin(i / 16.0)))
                    .append('\n');
        }
        rows.append("60.0,")
                .append(EVIL)
                .append("\n# 60.04 command ")
                .append(EVIL)
                .append("\n60.08,500\n");
        recording = Files.writeString(folder.resolve(EVIL.replace('/', '_') + ".csv"), rows);
        routine = Files.writeString(folder.resolve("evil.yaml"), routine(EVIL_YAML, "seated", "2 breaths", "hold"));
    }

    private static String routine(String text, String figure, String hold, String key) {
        return String.join(
                "\n",
                "routine: evil",
                "title: \"" + text + "\"",
                "before: \"" + text + "\"",
                "poses:",
                "  - name: \"" + text + "\"",
                "    figure: \"" + figure + "\"",
                "    getting-ready: [\"" + text + "\", \"" + text + "\"]",
                "    inhale: \"" + text + "\"",
                "    exhale: \"" + text + "\"",
                "    \"" + key + "\": \"" + hold + "\"",
                "  - name: B",
                "    figure: seated",
                "    sides: [\"" + text + "\", left]",
                "    enter: [ {exhale: \"" + text + " {side}\"} ]",
                "    hold: 1 breath",
                "    option: \"" + text + "\"",
                "after: \"" + text + "\"",
                "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "breaths FILE",
                "breaths FILE --explain",
                "breaths FILE --column EVIL",
                "breaths FILE --rate EVIL",
                "breaths --batch EVIL EVIL",
                "convert FILE OUT/a.csv",
                "convert FILE OUT/b.edf",
                "convert FILE OUT/c.hea",
                "convert FILE FILE",
                "convert FILE EVIL",
                "convert FILE x.csv --to-format EVIL",
                "evaluate FILE --reference FILE",
                "replay FILE --log --routine ROUTINE",
                "replay FILE --log --json --routine ROUTINE",
                "replay FILE --log --routine EVIL",
                "replay FILE --speed EVIL",
                "practise --from FILE --routine ROUTINE --terminal --speed max",
                "practise --sensor EVIL --terminal",
                "record --sensor EVIL --to OUT/r.csv",
                "routines check ROUTINE FILE EVIL",
                "routines check BAD1 BAD2 BAD3",
                "simulate --to OUT/s.csv --condition EVIL",
                "simulate --to OUT/s.csv --minutes EVIL",
                "simulate --to FILE",
                "figures --to OUT --routine EVIL",
                "figures --to OUT --size EVIL",
                "help EVIL",
                "EVIL",
                "breaths EVIL EVIL EVIL"
            })
    void nothing_that_is_printed_steers_a_terminal(String line) throws IOException {
        Path bad1 = Files.writeString(folder.resolve("bad1.yaml"), routine("x", EVIL_YAML, "2 breaths", "hold"));
        Path bad2 = Files.writeString(folder.resolve("bad2.yaml"), routine("x", "seated", EVIL_YAML, "hold"));
        Path bad3 = Files.writeString(folder.resolve("bad3.yaml"), routine("x", "seated", "2 breaths", EVIL_YAML));
        List<Object> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(word.replace("FILE", recording.toString())
                    .replace("ROUTINE", routine.toString())
                    .replace("OUT", folder.toString())
                    .replace("BAD1", bad1.toString())
                    .replace("BAD2", bad2.toString())
                    .replace("BAD3", bad3.toString())
                    .replace("EVIL", EVIL));
        }
        String printed = printed(words.toArray());
        assertThat(printed).isNotBlank().doesNotContain("nobody foresaw");
        assertThat(printed.codePoints()
                        .filter(c -> VisibleText.isHidden(c) && c != '\n' && c != '\t')
                        .mapToObj(Character::getName))
                .isEmpty();
    }

    /** Standard output, that of the terminal view, and standard error. */
    private static String printed(Object... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        System.setOut(new PrintStream(lines, true, StandardCharsets.UTF_8));
        try {
            Program program = Program.run(words);
            return lines.toString(StandardCharsets.UTF_8) + program.out() + program.err();
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void the_texts_of_a_routine_can_still_be_seen() {
        assertThat(printed("practise", "--from", recording, "--routine", routine, "--terminal", "--speed", "max"))
                .contains("e\u241b[2J\u241b]0;v\u2407\ufffd31m\ufffd0;i\ufffdl\ufffd\ufffd");
    }
}
