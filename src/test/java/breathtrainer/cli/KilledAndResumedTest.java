package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed in the third pose, at any moment, and goes on there when it is started again. */
@Tag("slow")
class KilledAndResumedTest {
    private static final int TIMES = 20;
    private static final int AT_A_TIME = 4;
    private static final String THIRD = "part 3 of 6";
    private static final String TOLD = " of 8 breaths";
    private static final double FASTER = 30;

    @TempDir
    private Path folder;

    @Test
    void killed_in_the_third_pose_it_goes_on_there_and_its_recording_is_one_practice() throws Exception {
        List<Future<String>> killed = killed();
        for (int time = 0; time < TIMES; time++) {
            Path home = home(time);
            String last = killed.get(time).get();
            Path recording = recording(home);
            List<String> before = Program.run("replay", recording, "--log").lines();

            Process resumed = start(home, "--resume", "--speed", "max");
            String said = new String(resumed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(resumed.waitFor()).as(said).isZero();
            List<String> log = Program.run("replay", recording, "--log").lines();
            assertThat(log.subList(0, before.size())).isEqualTo(before);
            assertThat(log.get(before.size())).contains("command", "pause");
            assertThat(log.get(log.size() - 1)).contains("  close  ");
            // at the kill the count that was told last lies at most a second back, and is never lost by more than that
            assertThat(counted(before)).as(last).isGreaterThanOrEqualTo(told(last) - 1);
            double cut =
                    Double.parseDouble(log.get(before.size()).substring(0, 10).strip());
            assertThat(Double.parseDouble(
                            before.get(before.size() - 1).substring(0, 10).strip()))
                    .isLessThanOrEqualTo(cut);
            assertThat(home.resolve("practices").resolve(recording.getParent()).resolve("unfinished"))
                    .doesNotExist();
        }
    }

    /** The last line of each, before it was killed; a few at a time, for they mostly wait. */
    private List<Future<String>> killed() throws InterruptedException {
        Random random = new Random(12);
        List<Callable<String>> practices = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            Path home = home(time);
            int milliseconds = random.nextInt(2500);
            practices.add(() -> killedInTheThirdPose(home, milliseconds));
        }
        ExecutorService few = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            return few.invokeAll(practices);
        } finally {
            few.shutdown();
        }
    }

    private Path home(int time) {
        return folder.resolve("home-" + time);
    }

    /** The last count of the third pose that was told. */
    private static int told(String line) {
        return line.endsWith(TOLD) ? Integer.parseInt(line.strip().split(" ", 2)[0]) : 0;
    }

    private static int counted(List<String> log) {
        int pose = 0;
        int count = 0;
        for (String line : log) {
            if (line.contains("  pose  ")) {
                pose++;
                count = 0;
            }
            count += pose == 3 && line.contains("  count  ") ? 1 : 0;
        }
        return count;
    }

    private String killedInTheThirdPose(Path home, int milliseconds) throws Exception {
        Process practice = start(home, "--simulate", "--speed", String.valueOf((int) FASTER));
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = practice.inputReader()) {
            for (String line = said.readLine(); line != null && !line.contains(THIRD); line = said.readLine()) {
                lines.add(line);
            }
            long end = System.nanoTime() + milliseconds * 1_000_000L;
            while (System.nanoTime() < end) {
                if (said.ready()) {
                    lines.add(said.readLine());
                }
                Thread.sleep(1);
            }
            practice.toHandle().destroyForcibly();
            assertThat(practice.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return lines.get(lines.size() - 1);
    }

    private Process start(Path home, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BreathTrainer.class.getName(),
                "practise",
                "--mute",
                "--terminal"));
        command.addAll(List.of(options));
        ProcessBuilder child = new ProcessBuilder(command);
        child.environment().put("BREATH_TRAINER_HOME", home.toString());
        return child.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Path recording(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.endsWith("recording.csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
