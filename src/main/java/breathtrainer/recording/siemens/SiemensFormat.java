package breathtrainer.recording.siemens;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.Description;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.Interleaved;
import breathtrainer.recording.entry.RecordingFormat;
import breathtrainer.recording.even.TimeGrid;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Logs of the respiration belt, or cushion, of a Siemens scanner: {@code *.resp}. */
public final class SiemensFormat implements RecordingFormat {
    private static final Texts TEXTS = Texts.of("recording.siemens");

    /** Four settings, then readings and marks without a line break, or the words that newer machines put first. */
    private static final Pattern START = Pattern.compile("\\s*(?:\\d{1,3} ){4,5}(?:"
            + "(?:\\d{1,5} +)*?5002 LOGVERSION.*|(?:\\d{1,5} ){100}.*|(?:\\d{1,5} )+5003\\s.*)");

    private static final int LOOKED_AT = 1000; // characters
    private static final String SENSOR = "Siemens respiration";

    @Override
    public boolean recognises(FileStart head) {
        String first = head.latin(LOOKED_AT).lines().findFirst().orElse("") + " ";
        return head.isText() && START.matcher(first).matches();
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(content.stream(), StandardCharsets.ISO_8859_1))) {
            SiemensNumbers numbers = SiemensNumbers.read(faults.file(), text);
            requireBreath(numbers, faults.file());
            SiemensFooter footer = numbers.ended() ? SiemensFooter.read(text) : SiemensFooter.NONE;
            if (!numbers.ended()) {
                faults.add(0, TEXTS.text("ends.early"));
            }
            SiemensRate rate = SiemensRate.of(numbers, footer, options.rate());
            if (!rate.inferred().isEmpty()) {
                faults.add(0, rate.inferred());
            }
            RecordingHeader header =
                    Description.of(SENSOR, "raw", rate.perSecond()).started("");
            SiemensSamples samples = new SiemensSamples(numbers, TimeGrid.of(rate.perSecond()));
            String understood = TEXTS.text(
                    "understood",
                    samples.count(),
                    String.format(Locale.ROOT, "%.6g", rate.perSecond()),
                    numbers.marks());
            return new Interleaved(header, 1, samples, true, List.of(), understood);
        }
    }

    private static void requireBreath(SiemensNumbers numbers, String file) throws RecordingException {
        if (!numbers.isBreath()) {
            throw new RecordingException(TEXTS.text("other-log", file, numbers.kind()));
        }
        if (numbers.values().length == 0) {
            throw new RecordingException(TEXTS.text("no-readings", file));
        }
    }
}
