package breathtrainer.recording.table;

import breathtrainer.recording.Entry;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;

/** Rows that were sent together bear one time; here each gets its own, evenly up to the time of the next group. */
final class GroupSpread {
    private static final double GAP = 3; // usual steps from group to group

    private final boolean spreads;
    private final List<double[]> group = new ArrayList<>();
    private double time;
    private double usual;

    /** @param spreads else each row passes as it is */
    GroupSpread(boolean spreads) {
        this.spreads = spreads;
    }

    /** Those whose time is known now. */
    List<Entry> add(double at, double[] values) {
        if (!spreads) {
            return List.of(new Entry.Reading(Sample.of(at, values)));
        }
        List<Entry> known = at > time ? until(at) : List.of();
        group.add(values);
        time = at;
        return known;
    }

    private List<Entry> until(double next) {
        double step = next - time;
        usual = usual > 0 && step > GAP * usual ? usual : step;
        return end();
    }

    /** The last group. */
    List<Entry> end() {
        List<Entry> spread = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            spread.add(new Entry.Reading(Sample.of(time + usual * i / group.size(), group.get(i))));
        }
        group.clear();
        return spread;
    }
}
