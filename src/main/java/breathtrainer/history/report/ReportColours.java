package breathtrainer.history.report;

import java.util.List;
import java.util.Locale;

/** Colours and small words that both forms of the page share. */
final class ReportColours {
    static final String LINE = "#1c7078";
    private static final List<String> POSES = List.of("#d9e8e6", "#efe3cf", "#dde3f0", "#e9dbe6", "#dfead2", "#efdcd5");
    private static final double MINUTE = 60; // seconds
    private static final int TICKS = 5; // in a row

    private ReportColours() {}

    /** Neighbours differ. They are told apart by their names too. */
    static String ofPose(int pose) {
        return POSES.get(pose % POSES.size());
    }

    /** Whole minutes between two figures under a row. */
    static double every(double rowSeconds) {
        return MINUTE * Math.max(1, Math.round(rowSeconds / TICKS / MINUTE));
    }

    /** {@code 12:00} of a practice. */
    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }

    /** As much of a name as there is room for. */
    static String fitting(String name, int letters) {
        if (name.length() <= letters) {
            return name;
        }
        return letters < 3 ? "" : name.substring(0, letters - 1).strip() + "…";
    }
}
