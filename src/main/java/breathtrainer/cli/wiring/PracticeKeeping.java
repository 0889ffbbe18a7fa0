package breathtrainer.cli.wiring;

import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.unfinished.UnfinishedMark;
import breathtrainer.file.Existing;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.session.NeverBegun;
import breathtrainer.session.RecordedToFile;
import breathtrainer.session.SessionRecorder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/**
 * Where a practice that begins is kept: what goes in, and in a folder of its own also the routine's text, and a mark until it
 * is over.
 *
 * @param mark of a practice in a folder of its own
 */
record PracticeKeeping(SessionRecorder recorder, Optional<UnfinishedMark> mark) {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    /** The text of the routine that was practised: it may have been another before, and become another later. */
    static final String ROUTINE = "routine.yaml";

    static final PracticeKeeping NONE = new PracticeKeeping(SessionRecorder.NONE, Optional.empty());

    /** A file that is there and is kept has to be decided on before the practice; a disk that fails has not. */
    static PracticeKeeping inNamedFile(NamedFile.Place place, RecordingHeader header) throws RecordingException {
        return new PracticeKeeping(namedFile(place, header), Optional.empty());
    }

    private static SessionRecorder namedFile(NamedFile.Place place, RecordingHeader header) throws RecordingException {
        try {
            return new RecordedToFile(
                    RecordingWriter.create(place.file(), header, place.existing()), PracticeKeeping::spare);
        } catch (RecordingException e) {
            if (first(e) instanceof FileAlreadyExistsException) {
                throw e;
            }
            return new NeverBegun(String.valueOf(e.getMessage()), header, PracticeKeeping::spare);
        }
    }

    /**
     * What nobody has named is kept where it can be; a practice does not wait for a disk.
     *
     * @param how the source is opened again if it is cut off
     */
    static PracticeKeeping inDataFolder(Folders folders, RecordingHeader header, byte[] routine, Properties how) {
        try {
            Path file = folders.newPractice(LocalDateTime.now(ZoneId.systemDefault()));
            RecordingWriter writer = RecordingWriter.create(file, header);
            return new PracticeKeeping(
                    new RecordedToFile(writer, PracticeKeeping::spare), mark(folderOf(file), routine, how));
        } catch (IOException e) {
            return new PracticeKeeping(
                    new NeverBegun(reason(e, folders), header, PracticeKeeping::spare), Optional.empty());
        }
    }

    private static Path folderOf(Path recording) {
        return Objects.requireNonNull(recording.getParent(), "a practice has a folder");
    }

    /** Without these the practice is kept all the same. */
    private static Optional<UnfinishedMark> mark(Path folder, byte[] routine, Properties how) {
        try {
            try (OutputStream text = NewFile.create(folder.resolve(ROUTINE), Existing.KEEP)) {
                text.write(routine);
            }
            return Optional.of(UnfinishedMark.set(folder, how));
        } catch (IOException full) {
            LoggerFactory.getLogger(PracticeKeeping.class).warn("{} lacks its routine or its mark", folder, full);
            return Optional.empty();
        }
    }

    /** A practice that was cut off is kept on in its recording. */
    static SessionRecorder goingOn(RecordingWriter writer) {
        return new RecordedToFile(writer, PracticeKeeping::spare);
    }

    /** Without advice to name another file: nobody has named one. */
    private static String reason(Exception refused, Folders folders) {
        return first(refused) instanceof IOException system
                ? TEXTS.text("practices.unwritable", folders.practices(), IoReason.of(system))
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
            throw new RecordingException(TEXTS.text("practices.no-folder", IoReason.of(e)), e);
        }
    }
}
