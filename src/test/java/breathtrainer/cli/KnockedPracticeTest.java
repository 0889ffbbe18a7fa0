package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.KnocksOption;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.OpenedSource;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.Knocks;
import breathtrainer.session.LogEntry;
import breathtrainer.session.LogWords;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two knocks on the sensor move on; they lie in the samples, so a replay hears them again, and nothing is kept beside. */
class KnockedPracticeTest {
    private static final List<Double> KNOCKED = List.of(20.0, 70.0, 100.0); // seconds; the first of two

    @TempDir
    private Path folder;

    @Test
    void two_knocks_move_on_and_a_replay_hears_them_too() throws Exception {
        Path file = folder.resolve("kept.csv");
        List<LogEntry> lived = practise(file, Knocks.MOVE_ON);

        assertThat(moves(lived))
                .hasSize(3)
                .allSatisfy(move -> assertThat(KNOCKED)
                        .anySatisfy(knocked -> assertThat(move.time() - knocked).isBetween(0.8, 1.3)));
        assertThat(file).content().contains("# knocks: yes").doesNotContain("command");
        Program replay = Program.run("replay", file, "--log");
        assertThat(replay.lines()).isEqualTo(lived.stream().map(LogEntry::line).toList());
        assertThat(Program.run("replay", file, "--log", "--no-knocks").out()).doesNotContain("command");
    }

    @Test
    void unasked_nobody_listens_for_knocks() throws Exception {
        Path file = folder.resolve("kept.csv");

        assertThat(moves(practise(file, Knocks.IGNORED))).isEmpty();
        assertThat(file).content().contains("# knocks: no");
        assertThat(Program.run("replay", file, "--log", "--knocks").out()).contains("command     next");
    }

    private static List<LogEntry> moves(List<LogEntry> log) {
        return log.stream().filter(entry -> entry.kind().equals("command")).toList();
    }

    private List<LogEntry> practise(Path file, Knocks knocks) throws Exception {
        List<LogEntry> log = new ArrayList<>();
        RecordingHeader header = RecordingHeader.EMPTY.withSensor("knocked");
        OpenedSource opened =
                new OpenedSource(new Knocking(), header, RecordedCommands.NONE, OpenedSource.Origin.SYNTHETIC);
        new PracticeBuilder(new DetectorOptions(), new NamedFile(file, Existing.KEEP), new Folders(folder, folder))
                .withKnocks(KnocksOption.saying(knocks))
                .practice(Routines.find("mid-back"), Length.SHORT, opened, event -> log.add(LogWords.of(event)))
                .runHere();
        return log;
    }

    /** Somebody with an accelerometer who knocks at it. */
    private static final class Knocking implements SampleSource {
        private static final double COUNTS = 16384; // per g
        private final SyntheticWearer wearer = new SyntheticWearer(
                WearerOptions.of(Condition.ACC_STILL, 4).withRate(100).withMinutes(4), TruthListener.NONE);

        @Override
        public String name() {
            return "knocking";
        }

        @Override
        public Optional<Sample> next() {
            return wearer.next().map(Knocking::knocked);
        }

        private static Sample knocked(Sample calm) {
            double struck = KNOCKED.stream()
                    .mapToDouble(first -> knock(calm.time() - first) + knock(calm.time() - first - 0.3))
                    .sum();
            return Sample.of(calm.time(), calm.value(0), calm.value(1) + COUNTS * struck, calm.value(2));
        }

        private static double knock(double since) {
            return since < 0 ? 0 : 3 * Math.exp(-since / 0.012) * Math.cos(2 * Math.PI * 40 * since);
        }

        @Override
        public void close() {
            wearer.close();
        }
    }
}
