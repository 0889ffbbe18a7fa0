package breathtrainer.recording.entry;

import breathtrainer.recording.RecordingHeader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says which of the signals of a file are read. */
public final class Chosen {
    private Chosen() {}

    /**
     * A sentence such as {@code EDF+, 50 readings a second; breath from signal 'Resp' of 4.}
     *
     * @param format as it is called
     * @param chosen one, or three axes
     * @param all how many there are
     */
    public static String words(String format, List<String> chosen, int all, RecordingHeader header) {
        return String.format(
                Locale.ROOT,
                "%s%s; %s %s%s.",
                format,
                header.rate().isPresent()
                        ? ", " + Decimal.print(header.rate().getAsDouble(), 0) + " readings a second"
                        : "",
                chosen.size() == 1 ? "breath from signal" : "accelerometer from signals",
                chosen.stream().map(each -> "'" + Excerpt.of(each) + "'").collect(Collectors.joining(", ")),
                all > chosen.size() ? " of " + all : "");
    }
}
