package breathtrainer.cli.wiring;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.file.IoReason;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.NeverBegun;
import breathtrainer.session.Practice;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.Session;
import breathtrainer.session.SessionEvent.SignLearnt;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.Tilt;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final PracticeSounds sounds;
    private final Folders folders;

    /** @param record where to keep what goes in; without it a live source is kept in the data folder */
    public PracticeBuilder(DetectorOptions detector, @Nullable NamedFile record, Folders folders) {
        this(detector, record, PracticeSounds.NONE, folders);
    }

    /** One whose practices are heard. */
    public PracticeBuilder(
            DetectorOptions detector, @Nullable NamedFile record, PracticeSounds sounds, Folders folders) {
        this.sounds = sounds;
        this.detector = detector;
        this.record = record;
        this.folders = folders;
    }

    /** A practice that is not yet started. Closes the source if that fails. */
    public Practice practice(Routine routine, Length length, OpenedSource opened, SessionListener... named)
            throws SourceException {
        try {
            DetectorSettings settings = detector.settings(opened.header());
            SessionListener[] listeners = listeners(opened, named);
            SessionRecorder recorder = recorder(routine, length, settings, opened, listeners);
            Session session = new Session(routine, length, settings, recorder, listeners);
            return new Practice(session, opened.source(), opened.commands());
        } catch (SourceException | RuntimeException e) {
            opened.source().close();
            throw e;
        }
    }

    /** Returns when what the last practice has left to say is said. */
    public void awaitSilence() {
        sounds.awaitSilence();
    }

    /** Those who were named, and those who belong to every practice. */
    private SessionListener[] listeners(OpenedSource opened, SessionListener... named) throws SourceException {
        List<SessionListener> listeners = new ArrayList<>(List.of(named));
        listeners.addAll(sounds.listeners(opened.source().speed()));
        if (opened.source() instanceof SerialSource sensor && sensor.device().isPresent()) {
            listeners.add(remembering());
        }
        return listeners.toArray(SessionListener[]::new);
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

    /** Whoever has begun to listen is told if there is nothing to come. */
    private SessionRecorder recorder(
            Routine routine,
            Length length,
            DetectorSettings settings,
            OpenedSource opened,
            SessionListener... listeners)
            throws SourceException {
        try {
            return recorder(routine, length, settings, opened);
        } catch (SourceException e) {
            List.of(listeners).forEach(SessionListener::onEnd);
            throw e;
        }
    }

    private SessionRecorder recorder(Routine routine, Length length, DetectorSettings settings, OpenedSource opened)
            throws SourceException {
        if (record == null && opened.origin() == OpenedSource.Origin.REPLAY) {
            return SessionRecorder.NONE;
        }
        RecordingHeader header = header(routine, length, settings, opened);
        if (record == null) {
            return inDataFolder(header);
        }
        return inNamedFile(record.next(), header);
    }

    /** A file that is there and is kept has to be decided on before the practice; a disk that fails has not. */
    private static SessionRecorder inNamedFile(NamedFile.Place place, RecordingHeader header)
            throws RecordingException {
        try {
            return new RecordedToFile(
                    RecordingWriter.create(place.file(), header, place.existing()), PracticeBuilder::spare);
        } catch (RecordingException e) {
            if (first(e) instanceof FileAlreadyExistsException) {
                throw e;
            }
            return new NeverBegun(String.valueOf(e.getMessage()), header, PracticeBuilder::spare);
        }
    }

    /** What nobody has named is kept where it can be; a practice does not wait for a disk. */
    private SessionRecorder inDataFolder(RecordingHeader header) {
        try {
            Path file = folders.newPractice(LocalDateTime.now(ZoneId.systemDefault()));
            return new RecordedToFile(RecordingWriter.create(file, header), PracticeBuilder::spare);
        } catch (IOException e) {
            return new NeverBegun(reason(e), header, PracticeBuilder::spare);
        }
    }

    /** Without advice to name another file: nobody has named one. */
    private String reason(Exception refused) {
        return first(refused) instanceof IOException system
                ? String.format(Locale.ROOT, "%s cannot be written: %s.", folders.practices(), IoReason.of(system))
                : String.valueOf(refused.getMessage());
    }

    private static Throwable first(Throwable refused) {
        Throwable cause = refused.getCause();
        return cause == null ? refused : first(cause);
    }

    /** In the system's temporary folder, in one of our own that nobody else may open. */
    private static Path spare() throws RecordingException {
        try {
            return Files.createTempDirectory("breath-trainer-").resolve("recording.csv");
        } catch (IOException e) {
            throw new RecordingException("There is no temporary folder: " + IoReason.of(e) + ".", e);
        }
    }

    private static RecordingHeader header(
            Routine routine, Length length, DetectorSettings settings, OpenedSource opened) {
        RecordingHeader plain = RecordingHeader.EMPTY
                .withStarted(OffsetDateTime.now(ZoneId.systemDefault()))
                .withSensor(opened.header().sensor().orElse(opened.source().name()))
                .withUnit(opened.header().unit().orElse("raw"))
                .withRoutine(routine.id(), length.name().toLowerCase(Locale.ROOT))
                .withDetector(settings.sensitivity(), settings.inverted())
                .with("piezo", settings.feelsChange() ? "yes" : "no")
                .withSign(settings.sign().words());
        Tilt tilt = settings.inhaleTilt();
        RecordingHeader marked =
                opened.origin().mark().map(from -> plain.with("from", from)).orElse(plain);
        return tilt == null ? marked : marked.withInhaleTilt(tilt);
    }
}
