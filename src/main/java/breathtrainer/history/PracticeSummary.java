package breathtrainer.history;

import java.util.List;

/**
 * What one practice was, without its breath line.
 *
 * @param started as its recording says, such as {@code 2026-11-22T10:15:00+01:00}; empty if it does not
 * @param from where breath came from if nobody wore a sensor, such as {@code recording}; empty of a worn one
 * @param seconds from its first sample to its last, without pauses
 * @param end how it ended
 * @param poses each of the routine; none where the recording could not be read
 * @param note of the wearer, or empty
 * @param fault why it cannot be shown, a sentence; empty while it can
 */
public record PracticeSummary(
        String id,
        String started,
        String routine,
        String title,
        String length,
        String sensor,
        String from,
        double seconds,
        End end,
        List<PoseSummary> poses,
        String note,
        String fault) {
    /** How a practice ended. */
    public enum End {
        /** The routine came to its close. */
        CLOSE,
        /** The wearer ended it before. */
        WEARER,
        /** It was cut off, or its source was over before the routine. */
        OPEN
    }

    public PracticeSummary {
        poses = List.copyOf(poses);
    }

    static PracticeSummary broken(PracticeFolder folder, String fault) {
        return new PracticeSummary(folder.id(), "", "", "", "", "", "", 0, End.OPEN, List.of(), folder.note(), fault);
    }

    PracticeSummary withNote(String text) {
        return new PracticeSummary(id, started, routine, title, length, sensor, from, seconds, end, poses, text, fault);
    }

    /** In all holds, sensed and by hand. */
    public int breaths() {
        return poses.stream().mapToInt(PoseSummary::breaths).sum();
    }

    public int byHand() {
        return poses.stream().mapToInt(PoseSummary::byHand).sum();
    }

    /** Breaths a minute over all holds; NaN where there were none. */
    public double rate() {
        double held = poses.stream().mapToDouble(PoseSummary::holdSeconds).sum();
        return held > 1 && breaths() > 0 ? 60 * breaths() / held : Double.NaN;
    }

    /** Whether somebody wore a sensor: only then it says something of somebody's weeks. */
    public boolean worn() {
        return from.isEmpty() && fault.isEmpty();
    }
}
