package breathtrainer.recording.wfdb;

import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.RecordingFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Records of PhysioNet's WaveForm DataBase: a header in text, and beside it the signals in binary. */
public final class WfdbFormat implements RecordingFormat {
    public static final String HEADER = ".hea";
    private static final int FIRST_LINES = 200;

    @Override
    public boolean recognises(FileStart head) {
        return head.isText()
                && WfdbHeader.isHeader(head.text().lines().limit(FIRST_LINES).toList());
    }

    /** The header of a signal file, if that is what it is; else the file itself. */
    public static Path headerOf(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\" + WfdbNumbers.PACKED + "$", "");
        int dot = name.lastIndexOf('.');
        if (dot < 1 || name.endsWith(HEADER)) {
            return file;
        }
        Path header = file.resolveSibling(name.substring(0, dot) + HEADER);
        return Files.isRegularFile(header) && names(header, name) ? header : file;
    }

    private static boolean names(Path header, String signalFile) {
        try (BufferedReader text = Files.newBufferedReader(header)) {
            List<String> lines = WfdbHeaderText.lines(header.toString(), text);
            return WfdbHeader.isHeader(lines) && lines.stream().anyMatch(line -> line.startsWith(signalFile + " "));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(content.stream(), content.head().charset()))) {
            WfdbHeader header = WfdbHeader.parse(faults.file(), WfdbHeaderText.lines(faults.file(), text));
            return header.segments().isEmpty()
                    ? new WfdbOpening(content.file(), header, faults).open(options)
                    : new WfdbSegments(content.file(), header, faults).open(options);
        }
    }
}
