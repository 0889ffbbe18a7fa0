package breathtrainer.bench;

import java.util.List;

/** What was found in a recording and what the practice made of it, each in order of time. */
public record BenchFindings(
        List<FoundOnset> onsets,
        List<Uncounted> uncounted,
        List<Stretch> poses,
        List<Stretch> holds,
        List<Stretch> gaps,
        List<Said> commands,
        double reached) {
    public static final BenchFindings NONE =
            new BenchFindings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Double.NaN);

    /**
     * A movement of breath began.
     *
     * @param inhale whether an inhale, else an exhale
     * @param quality 0 to 1
     */
    public record FoundOnset(double time, boolean inhale, double quality) {}

    /**
     * A movement that was no breath.
     *
     * @param from since when
     * @param to when that was known
     * @param why such as {@code too small: swing .43 of .50 asked}
     */
    public record Uncounted(double from, double to, String why) {}

    /**
     * A stretch of time that has a name.
     *
     * @param to its end; that of the recording while it lasts
     * @param words such as {@code Cat and cow}, {@code 10 of 10 breaths}, {@code gap}
     */
    public record Stretch(double from, double to, String words) {}

    /** A command of the wearer. */
    public record Said(double time, String word) {}

    public BenchFindings {
        onsets = List.copyOf(onsets);
        uncounted = List.copyOf(uncounted);
        poses = List.copyOf(poses);
        holds = List.copyOf(holds);
        gaps = List.copyOf(gaps);
        commands = List.copyOf(commands);
    }
}
