package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a header, and no more of them than a header has. */
final class WfdbHeaderText {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private static final int LONGEST = 1 << 25; // characters: more comments than an annotator writes

    private WfdbHeaderText() {}

    static WfdbHeader read(Path file) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return WfdbHeader.parse(file.toString(), lines(file.toString(), text));
        }
    }

    static List<String> lines(String file, BufferedReader text) throws IOException {
        List<String> lines = new ArrayList<>();
        long length = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            length += line.length() + 1;
            if (length > LONGEST) {
                throw new RecordingException(TEXTS.text("header.long", file));
            }
            lines.add(line);
        }
        return lines;
    }
}
