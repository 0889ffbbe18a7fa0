package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.calibration.InhaleWay;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogWords;
import breathtrainer.session.Practice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Somebody practises with what was learnt of them; a machine that never learnt it replays the same practice. */
class ProfiledPracticeTest {
    private static final WearerProfile UPSIDE_DOWN = new WearerProfile(
            "upside down", "", "", "2026-12-01", InhaleWay.DOWN, null, 0.98, 1.25, Double.POSITIVE_INFINITY, 80, 2);

    @TempDir
    private Path folder;

    private Folders folders = new Folders(Path.of("."), Path.of("."));

    @BeforeEach
    void keep() throws IOException {
        folders = new Folders(folder, folder);
        folders.profiles().keep(UPSIDE_DOWN, Existing.KEEP);
    }

    @Test
    void the_replay_needs_no_profile_and_is_the_same_byte_for_byte() throws Exception {
        Path breath = turnedOver();
        Path kept = folder.resolve("kept.csv");
        List<String> lived = new ArrayList<>();
        SensorOpener none = SensorOpener.of(RecordingOptions.NONE, null, folders);
        Sources sources = new Sources(Speed.MAX, RecordingOptions.NONE, none, new PrintWriter(new StringWriter()));
        new PracticeBuilder(options("--profile", "upside down"), new NamedFile(kept, Existing.KEEP), folders)
                .practice(
                        Routines.find("mid-back"),
                        Length.SHORT,
                        sources.samplesOf(breath),
                        event -> lived.add(LogWords.of(event).line()))
                .runHere();
        folders.profiles().delete("upside down");

        assertThat(kept).content().contains("# profile: upside down", "# inverted: yes", "# sensitivity: 1.25");
        assertThat(Program.run("replay", kept, "--log").lines()).isEqualTo(lived);
        assertThat(lived).anyMatch(line -> line.contains("inhale"));
    }

    @Test
    void the_profile_is_named_and_a_belt_that_sits_otherwise_is_told_of() throws Exception {
        StringWriter said = new StringWriter();
        SensorOpener none = SensorOpener.of(RecordingOptions.NONE, null, folders);
        Sources sources = new Sources(Speed.MAX, RecordingOptions.NONE, none, new PrintWriter(said));
        Set<String> notices = new LinkedHashSet<>();
        Practice[] practice = new Practice[1];
        practice[0] = new PracticeBuilder(
                        options("--profile", "upside down"),
                        new NamedFile(folder.resolve("kept.csv"), Existing.KEEP),
                        folders)
                .practice(
                        Routines.find("mid-back"),
                        Length.SHORT,
                        sources.samplesOf(turnedOver(0.3)),
                        event -> notices.add(practice[0] == null ? "" : practice[0].notice()));
        practice[0].runHere();
        assertThat(notices)
                .contains("With the profile upside down.")
                .anyMatch(words -> words.contains("its breath is") && words.contains("of what it was"));
    }

    @Test
    void the_option_wins_over_the_header_and_the_header_over_the_profile() throws IOException {
        Path said = folder.resolve("said.csv");
        Files.writeString(said, "# breath-recording: 1\n# inverted: no\n" + Files.readString(turnedOver()));

        String byProfile = breaths(turnedOver(), "--profile", "turned");
        assertThat(byProfile).isEqualTo(breaths(turnedOver(), "--inverted", "--sensitivity", "1.25"));
        assertThat(breaths(said, "--profile", "turned"))
                .isEqualTo(breaths(turnedOver(), "--no-inverted", "--sensitivity", "1.25"));
        assertThat(breaths(said, "--profile", "turned", "--inverted")).isEqualTo(byProfile);
    }

    @Test
    void a_file_takes_no_profile_by_itself() throws IOException {
        assertThat(breaths(turnedOver())).isEqualTo(breaths(turnedOver(), "--no-profile"));
    }

    @Test
    void a_profile_that_is_not_there_is_told_with_those_that_are() throws IOException {
        Program program = Program.run("breaths", turnedOver(), "--profile", "nobody");
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains("no profile 'nobody'");
        assertThat(Program.run("breaths", turnedOver(), "--profile", "x", "--no-profile")
                        .code())
                .isEqualTo(2);
    }

    /** In the home of all tests, under a name of its own. */
    private static String breaths(Path file, String... more) throws IOException {
        Folders.ofThisMachine()
                .profiles()
                .keep(
                        new WearerProfile(
                                "turned",
                                "",
                                "",
                                "2026-12-01",
                                InhaleWay.DOWN,
                                null,
                                0.98,
                                1.25,
                                Double.POSITIVE_INFINITY,
                                80,
                                2),
                        Existing.REPLACE);
        List<Object> words = new ArrayList<>(List.of("breaths", file));
        words.addAll(List.of(more));
        Program program = Program.run(words.toArray());
        assertThat(program.code()).as(program.err()).isZero();
        return program.out();
    }

    private static DetectorOptions options(String... words) {
        return CommandLine.populateCommand(new DetectorOptions(), words);
    }

    /** The sample of a belt, worn the other way up, and nothing said about it. */
    private Path turnedOver() throws IOException {
        return turnedOver(1);
    }

    /** The same, so many times as large. */
    private Path turnedOver(double times) throws IOException {
        Path file = folder.resolve("turned.csv");
        List<String> lines = new ArrayList<>(List.of("time_s,belt"));
        for (String line : Files.readAllLines(Path.of("samples/belt.csv"))) {
            String[] fields = line.split(",", -1);
            if (fields.length == 2 && !line.startsWith("#") && !line.startsWith("time")) {
                lines.add(String.format(
                        Locale.ROOT, "%s,%.0f", fields[0], 1023 - 512 - times * (Double.parseDouble(fields[1]) - 512)));
            }
        }
        Files.write(file, lines);
        return file;
    }
}
