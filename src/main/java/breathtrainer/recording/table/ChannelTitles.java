package breathtrainer.recording.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Channels that are numbered above their columns and called by name further up, as AcqKnowledge does: {@code 2 channels}. */
final class ChannelTitles {
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,3}) channels\\s*");
    private static final Pattern NUMBERED = Pattern.compile("CH(\\d{1,3})");

    private ChannelTitles() {}

    /** The names, with the titles for those that are only numbered. */
    static List<String> put(List<String> names, List<String> above) {
        for (int i = 0; i < above.size(); i++) {
            Matcher count = COUNT.matcher(above.get(i));
            if (count.matches()) {
                return titled(names, above, i + 1, Integer.parseInt(count.group(1)));
            }
        }
        return names;
    }

    /** A title and a unit each, in the order of the columns. */
    private static List<String> titled(List<String> names, List<String> above, int from, int count) {
        List<Integer> numbered = IntStream.range(0, names.size())
                .filter(i -> NUMBERED.matcher(names.get(i)).matches())
                .boxed()
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    int channel = numbered.indexOf(i);
                    int line = from + 2 * channel;
                    return channel >= 0 && channel < count && line < above.size()
                            ? above.get(line).strip()
                            : names.get(i);
                })
                .toList();
    }
}
