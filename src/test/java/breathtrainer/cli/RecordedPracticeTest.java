package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.wiring.ReplaySource;
import breathtrainer.recording.Paced;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.RecordingSource;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogEntry;
import breathtrainer.session.LogWords;
import breathtrainer.session.Practice;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.Session;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.session.SparePlace;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice that was recorded is replayed event for event, commands and all, and however it was ended. */
class RecordedPracticeTest {
    private static final Path BELT = Path.of("samples/belt.csv");

    @TempDir
    private Path folder;

    @Test
    void a_replay_is_the_same_practice_with_its_commands() throws Exception {
        Path file = folder.resolve("with-commands.csv");
        List<LogEntry> lived = practise(file, (time, practice) -> {
            switch ((int) Math.round(time * 50)) {
                case 20 * 50 -> practice.command(Command.NEXT);
                case 60 * 50 -> practice.command(Command.NEXT);
                case 130 * 50 -> practice.command(Command.PAUSE);
                case 150 * 50 -> practice.command(Command.RESUME);
                case 200 * 50 -> practice.command(Command.COUNT_ONE);
                case 201 * 50 -> practice.command(Command.TAKE_ONE_BACK);
                case 260 * 50 -> practice.command(Command.BACK);
                case 400 * 50 -> practice.command(Command.END);
                default -> {}
            }
        });

        assertThat(lived).anyMatch(entry -> entry.kind().equals("count")).hasSizeGreaterThan(100);
        assertThat(lived.get(lived.size() - 1).text()).isEqualTo("ended by the wearer");
        assertThat(replay(file)).isEqualTo(lived);
    }

    @Test
    void whoever_closes_it_in_the_middle_loses_nothing() throws Exception {
        Path file = folder.resolve("closed.csv");
        Thread[] closing = new Thread[1];
        List<LogEntry> lived = practise(file, (time, practice) -> {
            if (Math.round(time * 50) == 300 * 50) {
                closing[0] = new Thread(practice::close);
                closing[0].start();
            }
        });
        closing[0].join();

        assertThat(lived.get(lived.size() - 1).time()).isGreaterThan(290);
        assertThat(replay(file)).isEqualTo(lived);
    }

    private List<LogEntry> practise(Path file, BiConsumer<Double, Practice> wearer) throws Exception {
        List<LogEntry> log = new ArrayList<>();
        Routine routine = Routines.find("mid-back");
        RecordingHeader header = RecordingHeader.EMPTY.withRoutine("mid-back", "short");
        SessionRecorder recorder = new RecordedToFile(RecordingWriter.create(file, header), SparePlace.NONE);
        Session session = new Session(routine, Length.SHORT, DetectorSettings.DEFAULT, recorder, listener(log));
        Watched source = new Watched(new Paced(RecordingSource.open(BELT, RecordingOptions.NONE), Speed.MAX));
        try (Practice practice = new Practice(session, source)) {
            source.watch(time -> wearer.accept(time, practice));
            practice.start();
            practice.ended().join();
        }
        return log;
    }

    private static List<LogEntry> replay(Path file) throws Exception {
        List<LogEntry> log = new ArrayList<>();
        ReplaySource source = new ReplaySource(RecordingReader.open(file, RecordingOptions.NONE));
        Session session = new Session(
                Routines.find("mid-back"), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, listener(log));
        new Practice(session, source, source).runHere();
        return log;
    }

    private static SessionListener listener(List<LogEntry> log) {
        return event -> log.add(LogWords.of(event));
    }

    /** Lets the wearer act when a sample is about to be read. */
    private static final class Watched implements SampleSource {
        private final SampleSource source;
        private DoubleConsumer watcher = time -> {};

        Watched(SampleSource source) {
            this.source = source;
        }

        void watch(DoubleConsumer wearer) {
            watcher = wearer;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public Optional<Sample> next() throws SourceException, InterruptedException {
            Optional<Sample> sample = source.next();
            sample.ifPresent(read -> watcher.accept(read.time()));
            return sample;
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
