package breathtrainer.cli;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.LogEntry;
import breathtrainer.session.Practice;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.Session;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.Tilt;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a practice together: routine, source, settings and recording. */
final class Studio {
    private final DetectorOptions detector;
    private final @Nullable Path record;
    private final Folders folders;
    private final PrintWriter err;

    /** @param record where to keep what goes in; without it a live source is kept in the data folder */
    Studio(DetectorOptions detector, @Nullable Path record, Folders folders, PrintWriter err) {
        this.detector = detector;
        this.record = record;
        this.folders = folders;
        this.err = err;
    }

    /** A practice that is not yet started. Closes the source if that fails. */
    Practice practice(Routine routine, Length length, Opened opened, SessionListener listener) throws SourceException {
        try {
            DetectorSettings settings = detector.settings(opened.header());
            SessionRecorder recorder = recorder(routine, length, settings, opened);
            Session session = new Session(routine, length, settings, recorder, remembering(opened, listener));
            return new Practice(session, opened.source(), opened.commands());
        } catch (SourceException | RuntimeException e) {
            opened.source().close();
            throw e;
        }
    }

    /** What is learnt of a sensor is known the next time. */
    private SessionListener remembering(Opened opened, SessionListener listener) {
        if (!(opened.source() instanceof SerialSource sensor) || sensor.device().isEmpty()) {
            return listener;
        }
        LastSensor last = LastSensor.in(folders);
        return new SessionListener() {
            @Override
            public void onLog(LogEntry entry) {
                listener.onLog(entry);
            }

            @Override
            public void onChange(Snapshot now) {
                listener.onChange(now);
            }

            @Override
            public void onSignLearnt(Tilt inhale) {
                last.remember(inhale);
                listener.onSignLearnt(inhale);
            }
        };
    }

    private SessionRecorder recorder(Routine routine, Length length, DetectorSettings settings, Opened opened)
            throws SourceException {
        if (record == null && !opened.live()) {
            return SessionRecorder.NONE;
        }
        RecordingHeader plain = RecordingHeader.EMPTY
                .withStarted(OffsetDateTime.now(ZoneId.systemDefault()))
                .withSensor(opened.header().sensor().orElse(opened.source().name()))
                .withUnit(opened.header().unit().orElse("raw"))
                .withRoutine(routine.id(), length.name().toLowerCase(Locale.ROOT))
                .withDetector(settings.sensitivity(), settings.inverted())
                .with("piezo", settings.feelsChange() ? "yes" : "no")
                .withSign(settings.sign().words());
        Tilt tilt = settings.inhaleTilt();
        RecordingHeader header = tilt == null ? plain : plain.withInhaleTilt(tilt);
        Path file = record != null ? record : folders.newPractice(LocalDateTime.now(ZoneId.systemDefault()));
        return new RecordedToFile(RecordingWriter.create(file, header), err::println);
    }
}
