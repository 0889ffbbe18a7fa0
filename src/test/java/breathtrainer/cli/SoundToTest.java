package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import breathtrainer.sound.ToneCharacter;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.tone.ToneKind;
import breathtrainer.sound.tone.Tones;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard of the short practice of {@code samples/belt.csv}, measured in the samples of its file. */
class SoundToTest {
    private static final int RATE = 48_000;
    private static final double EVERYWHERE =
            1.0 / 64; // of full scale: so loud is a tone at the latest 50 ms after it began
    /** Words of the log whose event has a tone, and its kind. */
    private static final Map<String, String> TONES = Map.of(
            "inhale", "inhale", "exhale", "exhale", "pose", "pose", "lost", "lost", "back", "back", "close", "end");

    private static final Pattern LINE = Pattern.compile(" *([0-9.]+)  (\\S+) +(.*)");
    private static final Pattern ROW = Pattern.compile("([0-9.]+),([0-9.]+),([a-z-]+),([a-z-]+),\"?(.*?)\"?");

    record Told(double time, String kind, String text) {}

    record Row(double time, double end, String kind, String text) {}

    @TempDir
    private static Path folder;

    private static List<Told> log = List.of();
    private static List<Row> rows = List.of();
    private static short[] tones = {};

    @BeforeAll
    static void practise() throws Exception {
        log = told(Program.run("replay", "samples/belt.csv", "--log").lines());
        Program tonesAlone = practise("tones.wav", "--voice", "none", "--mute");
        assertThat(tonesAlone.code()).as(tonesAlone.err()).isZero();
        rows = rows(folder.resolve("tones.csv"));
        tones = samples(folder.resolve("tones.wav"));
    }

    @Test
    void every_breath_pose_and_end_has_its_tone_and_no_tone_is_without_an_event() {
        for (Told event : log) {
            if (TONES.containsKey(event.kind())) {
                assertThat(rows)
                        .as("%s at %.3f", event.kind(), event.time())
                        .anyMatch(row -> row.kind().equals(TONES.get(event.kind()))
                                && Math.abs(row.time() - event.time()) < 0.002);
            }
        }
        for (Row row : rows) {
            assertThat(log)
                    .as("%s at %.3f", row.kind(), row.time())
                    .anyMatch(event -> Math.abs(row.time() - event.time()) < 0.002);
        }
        assertThat(rows.stream().map(Row::kind).distinct())
                .containsExactlyInAnyOrder("inhale", "exhale", "last-breaths", "pose", "side", "end");
    }

    @Test
    void every_tone_that_follows_silence_begins_within_50_ms_of_its_event() {
        int measured = 0;
        for (Row row : rows) {
            if (loudest(tones, row.time() - 0.2, row.time()) == 0) {
                measured++;
                assertThat(begins(tones, row.time()) - row.time())
                        .as("%s at %.3f", row.kind(), row.time())
                        .isBetween(0.0, 0.05);
            }
        }
        assertThat(measured).isGreaterThan(150);
    }

    @Test
    void every_tone_into_another_makes_it_another_within_50_ms() throws Exception {
        for (Row row : rows) {
            assertThat(loudest(tones, row.time(), row.time() + 0.05))
                    .as("%s at %.3f", row.kind(), row.time())
                    .isGreaterThan(EVERYWHERE);
        }
    }

    /** Whatever sounds beside it: laid over the samples, the tone fits best where it began. */
    @Test
    void every_tone_is_found_in_the_samples_within_50_ms_of_its_event() {
        Tones known = new Tones(ToneCharacter.BOWL);
        for (Row row : rows) {
            Clip tone = known.of(
                    ToneKind.valueOf(row.kind().toUpperCase(Locale.ROOT).replace('-', '_')));
            assertThat(found(tone, row.time()) - row.time())
                    .as("%s at %.3f", row.kind(), row.time())
                    .isBetween(-0.05, 0.05);
        }
    }

    @Test
    void nothing_clips_and_nothing_clicks() {
        double largest = 0;
        for (int i = 1; i < tones.length; i++) {
            largest = Math.max(largest, Math.abs(tones[i] - tones[i - 1]) / 32_768.0);
        }
        assertThat(largest).isLessThan(0.08); // two tones at their steepest
        assertThat(loudest(tones, 0, tones.length / (double) RATE)).isLessThan(0.8);
        assertThat(tones[tones.length - 1]).isZero();
    }

    @Test
    void with_a_voice_the_tones_are_the_same_and_no_two_voices_overlap() throws Exception {
        Program spoken = practise("spoken.wav", "--voice", "auto");
        assertThat(spoken.code()).isZero();
        List<Row> all = rows(folder.resolve("spoken.csv"));
        assertThat(all.stream().filter(row -> !row.kind().equals("voice"))).isEqualTo(rows);

        List<Row> voices =
                all.stream().filter(row -> row.kind().equals("voice")).toList();
        assumeThat(voices).isNotEmpty();
        assertNoneOverlaps(voices);
        short[] spokenAloud = samples(folder.resolve("spoken.wav"));
        assertThat(loudest(spokenAloud, 0, 1200)).isLessThan(0.95);
        for (Row voice : voices) {
            assertThat(Math.max(steepest(spokenAloud, voice.time()), steepest(spokenAloud, voice.end())))
                    .as("a click where “%s” begins or ends", voice.text())
                    .isLessThan(0.08);
        }
        String said = String.join(" ", voices.stream().map(Row::text).toList());
        for (Told event : log) {
            switch (event.kind()) {
                case "pose", "side" ->
                    assertThat(said).contains(": " + event.text().replaceFirst("^\\S+ ", "") + ".");
                case "advice", "close" -> assertThat(said).contains(event.text());
                default -> {}
            }
        }
    }

    @Test
    void no_two_voices_overlap_where_most_is_said() throws Exception {
        practise("talk.wav", "--movement-words", "always");
        List<Row> voices = rows(folder.resolve("talk.csv")).stream()
                .filter(row -> row.kind().equals("voice"))
                .toList();
        assumeThat(voices).isNotEmpty();
        assertThat(voices).hasSizeGreaterThan(100);
        assertNoneOverlaps(voices);
    }

    @Test
    void files_that_are_there_are_kept_and_what_is_read_is_never_written_over() throws Exception {
        Path recording = Files.copy(Path.of("samples/belt.csv"), folder.resolve("mine.csv"));
        Program kept = practise("tones.wav", "--voice", "none");
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.err()).contains("tones.csv exists already and is kept").contains("--overwrite");

        Program same = Program.run(
                "practise",
                "--from",
                recording,
                "--speed",
                "max",
                "--terminal",
                "--sound-to",
                folder.resolve("mine.wav"),
                "--overwrite");
        assertThat(same.code()).isEqualTo(1);
        assertThat(same.err()).contains("is the file that is read");
        assertThat(Files.size(recording)).isEqualTo(Files.size(Path.of("samples/belt.csv")));
    }

    @Test
    void wrong_names_of_files_and_voices_are_told_with_what_is_allowed() {
        Program file = practise("tones.mp3");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("ends in .wav");
        Program voice = practise("x.wav", "--voice", "nobody");
        assertThat(voice.code()).isEqualTo(2);
        assertThat(voice.err()).contains("none, auto, espeak-ng, say, windows");
    }

    private static void assertNoneOverlaps(List<Row> voices) {
        for (int i = 1; i < voices.size(); i++) {
            assertThat(voices.get(i).time())
                    .as(voices.get(i).text())
                    .isGreaterThanOrEqualTo(voices.get(i - 1).end());
        }
    }

    private static Program practise(String name, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "practise",
                "--from",
                "samples/belt.csv",
                "--speed",
                "max",
                "--terminal",
                "--sound-to",
                folder.resolve(name)));
        words.addAll(List.of(more));
        return Program.run(words.toArray());
    }

    private static List<Told> told(List<String> lines) {
        return lines.stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(it -> new Told(Double.parseDouble(it.group(1)), it.group(2), it.group(3)))
                .toList();
    }

    private static List<Row> rows(Path table) throws Exception {
        return Files.readAllLines(table).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(it -> new Row(
                        Double.parseDouble(it.group(1)), Double.parseDouble(it.group(2)), it.group(3), it.group(5)))
                .toList();
    }

    private static short[] samples(Path wav) throws Exception {
        byte[] bytes = Files.readAllBytes(wav);
        short[] samples = new short[(bytes.length - 44) / 2];
        ByteBuffer.wrap(bytes, 44, bytes.length - 44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    /** When a tone began that began about then, to a millisecond: where its first .4 s lie best on the samples. */
    private static double found(Clip tone, double about) {
        double best = Double.NEGATIVE_INFINITY;
        double when = Double.NaN;
        for (int millisecond = -120; millisecond <= 120; millisecond++) {
            int from = (int) Math.round((about + millisecond / 1000.0) * RATE);
            double likeness = from < 0 ? Double.NEGATIVE_INFINITY : likeness(tone, from);
            if (likeness > best) {
                best = likeness;
                when = (double) from / RATE;
            }
        }
        return when;
    }

    private static double likeness(Clip tone, int from) {
        double product = 0;
        double power = 1;
        for (int i = 0; i < 0.4 * RATE; i += 3) {
            double sample = tones[from + i] / 32_768.0;
            product += tone.at(i) * sample;
            power += sample * sample;
        }
        return product / Math.sqrt(power);
    }

    /** The largest step between neighbours within 2 ms of a moment. */
    private static double steepest(short[] samples, double at) {
        double largest = 0;
        int middle = (int) Math.round(at * RATE);
        for (int i = Math.max(1, middle - 96); i < Math.min(samples.length, middle + 96); i++) {
            largest = Math.max(largest, Math.abs(samples[i] - samples[i - 1]) / 32_768.0);
        }
        return largest;
    }

    /** When it is first heard after a silence. */
    private static double begins(short[] samples, double from) {
        int i = (int) Math.round(from * RATE);
        while (Math.abs(samples[i]) < EVERYWHERE * 32_768) {
            i++;
        }
        return (double) i / RATE;
    }

    private static double loudest(short[] samples, double from, double to) {
        int loudest = 0;
        int last = (int) Math.min(samples.length, Math.round(to * RATE));
        for (int i = (int) Math.max(0, Math.round(from * RATE)); i < last; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest / 32_768.0;
    }
}
