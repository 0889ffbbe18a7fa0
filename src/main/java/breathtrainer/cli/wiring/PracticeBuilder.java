package breathtrainer.cli.wiring;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.Practice;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.Session;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.RecordingFailed;
import breathtrainer.session.SessionEvent.SignLearnt;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.Tilt;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a practice together: routine, source, settings and recording. */
public final class PracticeBuilder {
    private final DetectorOptions detector;
    private final @Nullable NamedFile record;
    private final Folders folders;
    private final PrintWriter err;

    /** @param record where to keep what goes in; without it a live source is kept in the data folder */
    public PracticeBuilder(DetectorOptions detector, @Nullable NamedFile record, Folders folders, PrintWriter err) {
        this.detector = detector;
        this.record = record;
        this.folders = folders;
        this.err = err;
    }

    /** A practice that is not yet started. Closes the source if that fails. */
    public Practice practice(Routine routine, Length length, OpenedSource opened, SessionListener... named)
            throws SourceException {
        try {
            DetectorSettings settings = detector.settings(opened.header());
            SessionRecorder recorder = recorder(routine, length, settings, opened);
            Session session = new Session(routine, length, settings, recorder, listeners(opened, named));
            return new Practice(session, opened.source(), opened.commands());
        } catch (SourceException | RuntimeException e) {
            opened.source().close();
            throw e;
        }
    }

    /** Those who were named, and those who belong to every practice. */
    private SessionListener[] listeners(OpenedSource opened, SessionListener... named) {
        List<SessionListener> listeners = new ArrayList<>(List.of(named));
        listeners.add(this::sayTrouble);
        if (opened.source() instanceof SerialSource sensor && sensor.device().isPresent()) {
            listeners.add(remembering());
        }
        return listeners.toArray(SessionListener[]::new);
    }

    private void sayTrouble(SessionEvent event) {
        if (event instanceof RecordingFailed failed) {
            err.println(failed.trouble() + " The practice goes on without a recording.");
        }
    }

    /** What is learnt of a sensor is known the next time. */
    private SessionListener remembering() {
        LastSensor last = LastSensor.in(folders);
        return event -> {
            if (event instanceof SignLearnt learnt) {
                last.remember(learnt.inhale());
            }
        };
    }

    private SessionRecorder recorder(Routine routine, Length length, DetectorSettings settings, OpenedSource opened)
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
        NamedFile.Place place = record == null ? inDataFolder() : record.next();
        return new RecordedToFile(RecordingWriter.create(place.file(), header, place.existing()));
    }

    private NamedFile.Place inDataFolder() {
        return new NamedFile.Place(folders.newPractice(LocalDateTime.now(ZoneId.systemDefault())), Existing.KEEP);
    }
}
