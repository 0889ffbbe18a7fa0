package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.Phase;
import breathtrainer.breath.SignFrom;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.wiring.ReplaySource;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogEntry;
import breathtrainer.session.LogWords;
import breathtrainer.session.Practice;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.Session;
import breathtrainer.session.SessionEvent.SignLearnt;
import breathtrainer.session.SessionRecorder;
import breathtrainer.session.SparePlace;
import breathtrainer.signal.Sample;
import breathtrainer.signal.Tilt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with an accelerometer, whose breath has equal halves, is asked for an inhale; a replay learns the same from it. */
class GuidedInhaleTest {
    private static final double RATE = 50;

    @TempDir
    private Path folder;

    private final List<Tilt> learnt = new ArrayList<>();

    @Test
    void it_shows_which_way_is_inhale_however_the_sensor_is_worn() throws Exception {
        for (double worn : new double[] {1, -1}) {
            List<LogEntry> lived = practise(folder.resolve("worn" + worn + ".csv"), worn, true);

            assertThat(lived).anyMatch(entry -> entry.kind().equals("ask"));
            assertThat(lived)
                    .filteredOn(entry -> entry.kind().equals("sign"))
                    .last()
                    .matches(entry -> entry.text().contains("from the guided inhale"));
            assertThat(replay(folder.resolve("worn" + worn + ".csv"))).isEqualTo(lived);
        }
        assertThat(learnt.get(0).x()).isBetween(0.9, 1.0);
        assertThat(learnt.get(learnt.size() - 1).x()).isBetween(-1.0, -0.9);
    }

    @Test
    void whoever_does_not_listen_goes_on_practising() throws Exception {
        List<LogEntry> lived = practise(folder.resolve("deaf.csv"), 1, false);

        assertThat(lived).noneMatch(entry -> entry.kind().equals("sign"));
        assertThat(lived).anyMatch(entry -> entry.kind().equals("pose"));
    }

    @Test
    void a_tilt_that_is_known_needs_no_question() throws Exception {
        RecordingHeader header =
                RecordingHeader.EMPTY.withSign(SignFrom.GUIDED_INHALE.words()).withInhaleTilt(new Tilt(1, 0, 0));
        DetectorSettings settings = new DetectorOptions().settings(header);
        assertThat(settings.inhaleTilt()).isEqualTo(new Tilt(1, 0, 0));

        List<LogEntry> log = new ArrayList<>();
        Session session = session(settings, SessionRecorder.NONE, log);
        breathe(session, 1, false);

        assertThat(log).noneMatch(entry -> entry.kind().equals("ask"));
    }

    private List<LogEntry> practise(Path file, double worn, boolean listens) throws Exception {
        List<LogEntry> log = new ArrayList<>();
        RecordingHeader header =
                RecordingHeader.EMPTY.withRoutine("mid-back", "short").withSign(SignFrom.GUIDED_INHALE.words());
        RecordedToFile recorder = new RecordedToFile(RecordingWriter.create(file, header), SparePlace.NONE);
        breathe(session(new DetectorOptions().settings(header), recorder, log), worn, listens);
        return log;
    }

    /** Five minutes of breath, as long in as out, that is let out and in as it is asked for by whoever listens. */
    private static void breathe(Session session, double worn, boolean listens) {
        double half = listens ? 4 : 2.5; // seconds
        double level = 0;
        Phase way = Phase.INHALE;
        for (int step = 0; step < 300 * RATE; step++) {
            double time = step / RATE;
            Phase asked = session.snapshot().state() instanceof Opening opening ? opening.asked() : Phase.UNKNOWN;
            if (listens && asked != Phase.UNKNOWN) {
                way = asked;
            } else if (level <= 0 || level >= 1) {
                way = level <= 0 ? Phase.INHALE : Phase.EXHALE;
            }
            level = Math.max(0, Math.min(1, level + (way == Phase.INHALE ? 1 : -1) / (half * RATE)));
            double tilt = worn * 0.005 * (1 - Math.cos(Math.PI * level)) / 2;
            double heart = 0.00005 * Math.sin(7 * time); // which never rests
            session.accept(Sample.of(time, 0.01 + heart, -Math.cos(tilt), -Math.sin(tilt + heart)));
        }
        session.accept(Command.END);
        session.close();
    }

    private List<LogEntry> replay(Path file) throws Exception {
        List<LogEntry> log = new ArrayList<>();
        RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE);
        ReplaySource source = new ReplaySource(reader);
        DetectorSettings settings = new DetectorOptions().settings(reader.header());
        new Practice(session(settings, SessionRecorder.NONE, log), source, source).runHere();
        return log;
    }

    private Session session(DetectorSettings settings, SessionRecorder recorder, List<LogEntry> log) throws Exception {
        return new Session(Routines.find("mid-back"), Length.SHORT, settings, recorder, event -> {
            log.add(LogWords.of(event));
            if (event instanceof SignLearnt sign) {
                learnt.add(sign.inhale());
            }
        });
    }
}
