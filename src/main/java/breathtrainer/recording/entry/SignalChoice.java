package breathtrainer.recording.entry;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of the named signals of a file are read: one for a belt, three for an accelerometer. */
public final class SignalChoice {
    private static final Texts TEXTS = Texts.of("recording.entry");

    /** How breath is called, from what is surely a chest to what may be something else. */
    private static final List<Pattern> BREATH = List.of(
            pattern("belt|breath|brustgurt|atem|atmung|gurt|ceinture|souffle|respiro|cintur"),
            pattern("thor|torax|chest|brust|poitrine|pecho|rib|rip"),
            pattern("volumeresp|resp|rsp|pzt|piezo|force|kraft|fuerza"),
            pattern("abd|belly|bauch|ventre"));

    /** What is computed of breath, or tells something about it, and is no signal of it. */
    private static final Pattern ABOUT = pattern("rate|bpm|freq|quality|peak|trough|phase|status|battery|event|marker");

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
        return plain.orElseThrow(() -> new RecordingException(TEXTS.text("signals.several", file, listed(names))));
    }

    /** With {@code VolumeResp} in two words, and without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** The one signal whose name says breath; empty if there is none, or several. */
    public static Optional<List<Integer>> breath(List<String> names) {
        List<String> plain = names.stream().map(SignalChoice::plain).toList();
        for (Pattern called : BREATH) {
            List<Integer> found = IntStream.range(0, names.size())
                    .filter(i -> called.matcher(plain.get(i)).find()
                            && !ABOUT.matcher(plain.get(i)).find())
                    .boxed()
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first of that name, whatever its case; a name as it is printed in a message, or a number from 1, does as well. */
    public static int named(String file, String wanted, List<String> names) throws RecordingException {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).strip().equalsIgnoreCase(wanted.strip())) {
                return i;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (Excerpt.of(names.get(i).strip()).equalsIgnoreCase(wanted.strip())) {
                return i;
            }
        }
        if (wanted.strip().matches("\\d{1,4}")) {
            int number = Integer.parseInt(wanted.strip());
            if (number >= 1 && number <= names.size()) {
                return number - 1;
            }
        }
        throw new RecordingException(TEXTS.text("column.unknown", file, wanted, listed(names)));
    }

    /** For a message: not more of them than can be read. */
    public static String listed(List<String> names) {
        String first = String.join(
                ", ",
                names.stream()
                        .limit(MOST_LISTED)
                        .map(String::strip)
                        .map(Excerpt::of)
                        .map(each -> each.indexOf(',') < 0 ? each : "'" + each + "'")
                        .toList());
        return names.size() <= MOST_LISTED ? first : TEXTS.text("columns.more", first, names.size() - MOST_LISTED);
    }
}
