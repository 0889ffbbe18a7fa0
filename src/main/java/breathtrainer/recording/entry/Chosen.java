package breathtrainer.recording.entry;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import java.util.List;
import java.util.stream.Collectors;

/** Says which of the signals of a file are read. */
public final class Chosen {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private Chosen() {}

    /**
     * A sentence such as {@code EDF+, 50 readings a second; breath from signal 'Resp' of 4.}
     *
     * @param format as it is called
     * @param chosen one, or three axes
     * @param all how many there are
     */
    public static String words(String format, List<String> chosen, int all, RecordingHeader header) {
        String rated = header.rate().isPresent()
                ? TEXTS.text("chosen.rated", format, Decimal.print(header.rate().getAsDouble(), 0))
                : format;
        String names = chosen.stream()
                .map(each -> TEXTS.text("quoted", Excerpt.of(each)))
                .collect(Collectors.joining(", "));
        boolean some = all > chosen.size();
        String breath = some ? "chosen.breath.of" : "chosen.breath";
        String axes = some ? "chosen.axes.of" : "chosen.axes";
        return TEXTS.text(chosen.size() == 1 ? breath : axes, rated, names, all);
    }
}
