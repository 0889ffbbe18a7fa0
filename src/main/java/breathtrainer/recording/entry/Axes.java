package breathtrainer.recording.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the three axes of an accelerometer among the names of columns: x, y, z; acc_x …; AccX …; ax …; X [g] … */
public final class Axes {
    private static final Pattern AXIS = Pattern.compile("(.*?)([xyz])(?:[^a-z].*)?");

    private Axes() {}

    /** Columns of x, y and z; empty if there are none or it is not plain which are meant. */
    public static Optional<List<Integer>> find(List<String> names) {
        List<List<Integer>> sensors = sensors(names, "");
        List<List<Integer>> accelerometers = sensors(names, "a");
        if (sensors.size() == 1) {
            return Optional.of(sensors.get(0));
        }
        return accelerometers.size() == 1 ? Optional.of(accelerometers.get(0)) : Optional.empty();
    }

    /** Complete triples whose names begin like this. */
    private static List<List<Integer>> sensors(List<String> names, String beginning) {
        Map<String, Map<String, Integer>> triples = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Matcher axis = AXIS.matcher(names.get(i).strip().toLowerCase(Locale.ROOT));
            if (axis.matches() && axis.group(1).startsWith(beginning)) {
                triples.computeIfAbsent(axis.group(1), sensor -> new LinkedHashMap<>())
                        .putIfAbsent(axis.group(2), i);
            }
        }
        List<List<Integer>> complete = new ArrayList<>();
        for (Map<String, Integer> triple : triples.values()) {
            if (triple.size() == 3) {
                complete.add(List.of(triple.get("x"), triple.get("y"), triple.get("z")));
            }
        }
        return complete;
    }
}
