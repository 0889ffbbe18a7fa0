package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings;
import breathtrainer.bench.BenchRun;
import breathtrainer.bench.BenchSetup;
import breathtrainer.bench.HandMark;
import breathtrainer.bench.MarkComparison;
import breathtrainer.bench.RawLines;
import breathtrainer.rerun.Practised;
import java.util.List;

/** Where one is on a recording, and what is known of it. JavaFX thread. */
final class BenchState {
    private static final double AT_FIRST = 120; // seconds that are seen

    private final BenchSetup setup;
    private final RawLines raw = new RawLines();
    private BenchRun run;
    private TimeWindow window = new TimeWindow(0, AT_FIRST);
    private boolean begun;
    private double cursor;
    private List<HandMark> comparedMarks = List.of();
    private BenchFindings compared = BenchFindings.NONE;
    private MarkComparison comparison = MarkComparison.of(List.of(), List.of());

    BenchState(BenchSetup setup) {
        this.setup = setup;
        this.run = new BenchRun(setup.source(), setup.own());
    }

    RawLines raw() {
        return raw;
    }

    BenchRun run() {
        return run;
    }

    BenchRun runWith(Practised practised) {
        run = new BenchRun(setup.source(), practised);
        return run;
    }

    /** As far as it is known. */
    TimeWindow all() {
        double first = raw.lines().get(0).first();
        double last = raw.lines().get(0).last();
        if (Double.isNaN(first)) {
            return new TimeWindow(0, AT_FIRST);
        }
        if (!begun) {
            begun = true;
            cursor = first;
            window = new TimeWindow(first, first + AT_FIRST);
        }
        return new TimeWindow(first, Math.max(last, first + TimeWindow.SHORTEST));
    }

    TimeWindow window() {
        TimeWindow all = all();
        return window.seconds() > all.seconds() ? all : window;
    }

    double cursor() {
        return cursor;
    }

    /** Goes to a moment, and brings it into sight. */
    void go(double time) {
        TimeWindow all = all();
        cursor = Math.max(all.from(), Math.min(all.to(), time));
        window = window().showing(cursor, all);
    }

    /** So many times as long a stretch is seen, about a moment. */
    void zoom(double factor, double around) {
        window = window().zoomed(factor, around, all());
    }

    void move(double seconds) {
        window = window().moved(seconds, all());
    }

    void whole() {
        window = all();
    }

    /** Not compared entry by entry: each change makes another. */
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    BenchView view(List<HandMark> marks, BenchPalette palette) {
        BenchFindings findings = run.findings();
        if (!isSame(marks, comparedMarks) || !isSame(findings, compared)) {
            comparedMarks = marks;
            compared = findings;
            comparison = MarkComparison.of(marks, findings.onsets());
        }
        return new BenchView(raw.lines(), run, all(), window(), cursor, marks, comparison, palette);
    }
}
