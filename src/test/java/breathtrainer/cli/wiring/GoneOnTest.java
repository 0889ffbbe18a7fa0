package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.unfinished.UnfinishedMark;
import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.cli.unfinished.UnfinishedPractices;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogWords;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.session.Practice;
import breathtrainer.session.SessionListener;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.PracticeRoom.Choice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice that was cut off, wherever that was, goes on at its count in its own recording. */
class GoneOnTest {
    private static final Path BELT = Path.of("samples/belt.csv");

    @TempDir
    private Path home;

    @Test
    void one_with_a_recording_goes_on_as_if_nothing_had_been() throws Exception {
        practise(sources().samplesOf(BELT));
        Path folder = practices().get(0);
        byte[] whole = Files.readAllBytes(folder.resolve("recording.csv"));
        Random random = new Random(12);
        for (int time = 0; time < 6; time++) {
            cutOff(folder, Arrays.copyOf(whole, 2000 + random.nextInt(whole.length - 2000)), how());

            List<String> told = goOn("");

            assertThat(withoutNotes(folder)).isEqualTo(new String(whole, StandardCharsets.UTF_8));
            assertThat(told.get(told.size() - 1)).contains("  close  ");
            assertThat(folder.resolve("unfinished")).doesNotExist();
        }
    }

    @Test
    void with_a_sensor_the_count_is_kept_and_the_time_between_does_not_count() throws Exception {
        practise(sources().synthetic());
        Path folder = practices().get(0);
        byte[] whole = Files.readAllBytes(folder.resolve("recording.csv"));
        Random random = new Random(13);
        for (int time = 0; time < 6; time++) {
            cutOff(folder, Arrays.copyOf(whole, whole.length / 3 + random.nextInt(whole.length / 3)), new Properties());
            List<String> before = replay(folder);
            longAgo(folder, Duration.ofHours(3));

            List<String> told = goOn(String.valueOf(folder.getFileName()));

            List<String> log = replay(folder);
            assertThat(log.subList(0, before.size())).isEqualTo(before);
            assertThat(log.subList(log.size() - told.size(), log.size())).isEqualTo(told);
            assertThat(log.get(before.size())).contains("command  ", "pause");
            assertThat(log).anyMatch(line -> line.contains("  resumed  "));
            assertThat(log.get(log.size() - 1)).contains("  close  ");
            double gap = time(log, "  resumed  ") - time(log, "  paused  ");
            assertThat(gap).isBetween(3 * 3600.0, 3 * 3600.0 + 60);
        }
    }

    @Test
    void what_came_to_its_end_is_not_offered() throws Exception {
        practise(sources().samplesOf(BELT));

        assertThat(unfinished().ids()).isEmpty();
        assertThatThrownBy(() -> unfinished().take(""))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("was cut off. Begin a new one.");
    }

    @Test
    void the_window_offers_it_and_goes_on_with_it_once() throws Exception {
        practise(sources().samplesOf(BELT));
        Path folder = practices().get(0);
        cutOff(folder, Arrays.copyOf(Files.readAllBytes(folder.resolve("recording.csv")), 300_000), how());
        CutOffPractices offered = new CutOffPractices(folders().practices(), sources());

        Choice choice = offered.newest().orElseThrow();

        assertThat(choice.routine().id()).isEqualTo("mid-back");
        assertThat(choice.source().detail())
                .matches("cut off at \\d\\d:\\d\\d after \\d+ minutes. It can go on at its count.");
        OpenedSource first = offered.open(choice.source().id(), said -> {});
        assertThat(first.unfinished().id()).isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(offered.newest()).isEmpty();
        assertThat(offered.open(choice.source().id(), said -> {}).before()).isNull();
        first.unfinished().mark().release();
    }

    @Test
    void what_runs_is_not_taken_over_and_what_is_old_is_not_offered() throws Exception {
        Practice running = practice(sources().synthetic());
        String id = String.valueOf(practices().get(0).getFileName());

        assertThatThrownBy(() -> unfinished().take(id)).hasMessageContaining("goes on elsewhere just now");
        running.start();
        running.close();
        assertThat(unfinished().ids()).containsExactly(id);
        longAgo(practices().get(0), Duration.ofHours(25));
        assertThat(unfinished().ids()).isEmpty();
    }

    @Test
    void one_whose_end_was_reached_or_whose_mark_is_rubbish_is_said_to_be_so() throws Exception {
        practise(sources().samplesOf(BELT));
        Path folder = practices().get(0);
        cutOff(folder, Files.readAllBytes(folder.resolve("recording.csv")), how());
        assertThatThrownBy(() -> goOn("")).hasMessageContaining("had come to its end already");

        byte[] cut = Arrays.copyOf(Files.readAllBytes(folder.resolve("recording.csv")), 60_000);
        cutOff(folder, cut, new Properties());
        assertThatThrownBy(() -> goOn("")).hasMessageContaining("cannot be found: ''");
        Files.write(folder.resolve("unfinished"), new byte[] {0, -1, '\\', 'u', '1'});
        assertThatThrownBy(() -> goOn(String.valueOf(folder.getFileName()))).isInstanceOf(SourceException.class);
        assertThatThrownBy(() -> goOn("../" + folder.getFileName())).hasMessageContaining("There is no practice ");
        Files.writeString(folder.resolve("recording.csv"), "# breath-recording: 1\n");
        assertThat(unfinished().newest()).isEmpty();
    }

    private static Properties how() {
        Properties how = new Properties();
        how.setProperty("opened", BELT.toUri().toString());
        return how;
    }

    /** As a process leaves it that is no more. */
    private static void cutOff(Path folder, byte[] recording, Properties how) throws IOException {
        Files.write(folder.resolve("recording.csv"), recording);
        Files.deleteIfExists(folder.resolve("unfinished"));
        UnfinishedMark.set(folder, how).release();
    }

    private static void longAgo(Path folder, Duration age) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("recording.csv"), FileTime.from(Instant.now().minus(age)));
    }

    private static double time(List<String> log, String kind) {
        return log.stream()
                .filter(line -> line.contains(kind))
                .mapToDouble(line -> Double.parseDouble(line.substring(0, 10).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutNotes(Path folder) throws IOException {
        return Files.readString(folder.resolve("recording.csv")).replaceAll("# [0-9.]+ cut off here.*\n", "");
    }

    private List<String> goOn(String id) throws Exception {
        List<String> told = new ArrayList<>();
        UnfinishedPractice before = unfinished().take(id);
        try {
            OpenedSource opened = sources().after(before, Optional.empty()).open();
            SessionListener log = event -> told.add(LogWords.of(event).line());
            assertThat(new PracticeBuilder(new DetectorOptions(), null, folders())
                            .practice(Routines.find("mid-back"), Length.SHORT, opened, log)
                            .runHere())
                    .isEqualTo(End.ROUTINE);
        } finally {
            before.mark().release();
        }
        return told;
    }

    private List<String> replay(Path folder) throws Exception {
        List<String> told = new ArrayList<>();
        OpenedSource opened = sources().replayOf(folder.resolve("recording.csv"));
        new PracticeBuilder(new DetectorOptions(), null, folders())
                .practice(
                        Routines.find("mid-back"),
                        Length.SHORT,
                        opened,
                        event -> told.add(LogWords.of(event).line()))
                .runHere();
        return told;
    }

    private void practise(OpenedSource source) throws Exception {
        practice(source).runHere();
    }

    private Practice practice(OpenedSource source) throws Exception {
        return new PracticeBuilder(new DetectorOptions(), null, folders())
                .practice(Routines.find("mid-back"), Length.SHORT, source);
    }

    private Folders folders() {
        return new Folders(home, home);
    }

    private List<Path> practices() throws IOException {
        try (Stream<Path> all = Files.list(folders().practices())) {
            return all.toList();
        }
    }

    private UnfinishedPractices unfinished() {
        return new UnfinishedPractices(folders().practices(), Instant.now());
    }

    private Sources sources() {
        return new Sources(
                Speed.MAX,
                RecordingOptions.NONE,
                SensorOpener.of(RecordingOptions.NONE, null, folders()),
                new PrintWriter(new StringWriter()));
    }
}
