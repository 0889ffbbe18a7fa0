package breathtrainer.recording;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import breathtrainer.recording.csv.CsvFormat;
import breathtrainer.recording.edf.EdfFormat;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.RecordingFormat;
import breathtrainer.recording.opensignals.OpenSignalsFormat;
import breathtrainer.recording.siemens.SiemensFormat;
import breathtrainer.recording.wfdb.WfdbFormat;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens a file with the format that recognises it. */
final class RecordingFile {
    private static final Texts TEXTS = Texts.of("recording");

    private static final String GZIP = "\u001f\u008b"; // how what is packed begins

    /** Asked in this order; the first that recognises a file reads it. */
    private static final List<RecordingFormat> FORMATS =
            List.of(new EdfFormat(), new OpenSignalsFormat(), new SiemensFormat(), new WfdbFormat(), new CsvFormat());

    private RecordingFile() {}

    static EntryReader open(Path file, RecordingOptions options, FaultLog faults) throws RecordingException {
        if (Files.isDirectory(file)) {
            throw new RecordingException(TEXTS.text("folder", file));
        }
        try {
            Path told = WfdbFormat.headerOf(file);
            return open(new BufferedInputStream(PatientFile.open(told), FileStart.BYTES), told, options, faults);
        } catch (RecordingException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new RecordingException(TEXTS.text("missing", file), e);
        } catch (AccessDeniedException e) {
            throw new RecordingException(TEXTS.text("forbidden", file), e);
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("unreadable", file, IoReason.of(e)), e);
        }
    }

    private static EntryReader open(BufferedInputStream content, Path file, RecordingOptions options, FaultLog faults)
            throws IOException {
        boolean opened = false;
        try {
            FileStart packed = FileStart.of(content);
            boolean isPacked = packed.latin(GZIP.length()).equals(GZIP);
            BufferedInputStream bare =
                    isPacked ? new BufferedInputStream(new Unpacking(content, faults), FileStart.BYTES) : content;
            FileStart head = isPacked ? FileStart.of(bare) : packed;
            if (head.isEmpty()) {
                throw new RecordingException(TEXTS.text("empty", file));
            }
            RecordingFormat format = format(file, head);
            EntryReader reader = format.open(new Content(file, head, bare, isPacked), options, faults);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                content.close();
            }
        }
    }

    private static RecordingFormat format(Path file, FileStart head) throws RecordingException {
        Optional<ForeignKind> foreign = ForeignKind.of(head);
        if (foreign.isPresent()) {
            throw new RecordingException(foreign.get().words(file));
        }
        return FORMATS.stream()
                .filter(format -> format.recognises(head))
                .findFirst()
                .orElseThrow(() -> new RecordingException(TEXTS.text(
                        "no-recording",
                        file,
                        ForeignKind.byName(file).orElseGet(() -> TEXTS.text("no-recording.help")))));
    }
}
