package breathtrainer.recording.entry;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of the named signals of a file are read: one for a belt, three for an accelerometer. */
public final class SignalChoice {
    /** How breath is called, from what is surely a chest to what may be something else. */
    private static final List<Pattern> BREATH = List.of(
            pattern("belt|breath|brust|atem|gurt|respiraci|souffle"),
            pattern("thor|chest|rib|rip"),
            pattern("resp|rsp|pzt|piezo|force|kraft|volumeresp"),
            pattern("abd|belly"));

    private static final int MOST_LISTED = 40;

    private SignalChoice() {}

    private static Pattern pattern(String words) {
        return Pattern.compile("(?:^|[^a-z])(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }

    /**
     * The signal that was asked for, or the only one, or the one whose name says breath, or three axes.
     *
     * @throws RecordingException if it is not plain which is meant
     */
    public static List<Integer> choose(String file, List<String> names, RecordingOptions options)
            throws RecordingException {
        if (options.column().isPresent()) {
            return List.of(named(file, options.column().get(), names));
        }
        if (names.size() == 1) {
            return List.of(0);
        }
        Optional<List<Integer>> plain = breath(names).or(() -> Axes.find(names));
        return plain.orElseThrow(() -> new RecordingException(String.format(
                Locale.ROOT,
                "%s has several signals, and it is not plain which of them is the breath: %s. Choose one with --column.",
                file,
                listed(names))));
    }

    /** The one signal whose name says breath; empty if there is none, or several. */
    public static Optional<List<Integer>> breath(List<String> names) {
        for (Pattern called : BREATH) {
            List<Integer> found = IntStream.range(0, names.size())
                    .filter(i -> called.matcher(names.get(i)).find())
                    .boxed()
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first of that name, whatever its case. */
    public static int named(String file, String wanted, List<String> names) throws RecordingException {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).strip().equalsIgnoreCase(wanted.strip())) {
                return i;
            }
        }
        throw new RecordingException(
                String.format(Locale.ROOT, "%s has no column '%s'. It has %s.", file, wanted, listed(names)));
    }

    /** For a message: not more of them than can be read. */
    public static String listed(List<String> names) {
        String first = String.join(
                ", ",
                names.stream()
                        .limit(MOST_LISTED)
                        .map(String::strip)
                        .map(Excerpt::of)
                        .toList());
        return names.size() <= MOST_LISTED ? first : first + " and " + (names.size() - MOST_LISTED) + " more";
    }
}
