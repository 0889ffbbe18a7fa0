package breathtrainer.rerun;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutinePace;
import breathtrainer.session.Knocks;
import java.util.Locale;

/** What a recording was practised with, or is to be seen with. */
public record Practised(Routine routine, Length length, DetectorSettings settings, Knocks knocks) {
    private static final String PACE = "pace";
    private static final String KNOCKS = "knocks";

    /** Without an ear for knocks. */
    public Practised(Routine routine, Length length, DetectorSettings settings) {
        this(routine, length, settings, Knocks.IGNORED);
    }

    /**
     * In the length and at the pace, and with the ear for knocks, that a recording says; what it does not say is as it always
     * was.
     *
     * @param routine at any pace
     */
    public static Practised as(RecordingHeader header, Routine routine, DetectorSettings settings) {
        return new Practised(
                routine.at(RoutinePace.named(header.value(PACE).orElse(""))),
                length(header),
                settings,
                Knocks.named(header.value(KNOCKS).orElse("")));
    }

    private static Length length(RecordingHeader header) {
        try {
            return Length.valueOf(header.length().orElse("").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Length.SHORT;
        }
    }
}
