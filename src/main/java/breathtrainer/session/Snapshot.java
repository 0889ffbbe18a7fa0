package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.UnsureTime.UnsurePose;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that can be seen of a practice at one moment. Immutable.
 *
 * @param time seconds on the source's clock, of the newest sample
 * @param elapsed seconds since the first sample
 * @param lungLevel 0 = usual end of exhale, 1 = usual end of inhale
 * @param breaths ended since the practice began, counted or not
 * @param breathsPerMinute of the last few breaths; 0 while unknown
 * @param progress 0 to 1 through the routine
 * @param tallies one a pose
 * @param unsure seconds in the holds of each pose in which the signal could not be trusted
 */
public record Snapshot(
        double time,
        double elapsed,
        RoutineState state,
        boolean paused,
        Guidance guidance,
        Phase phase,
        double lungLevel,
        int breaths,
        double breathsPerMinute,
        Signal signal,
        Trace trace,
        double progress,
        List<PoseTally> tallies,
        List<Double> unsure) {
    /** Poses in whose holds the signal was unsure for so long that whoever looks at the count should know. */
    public List<UnsurePose> unsurePoses() {
        return IntStream.range(0, Math.min(tallies.size(), unsure.size()))
                .filter(pose -> UnsureTime.isWorthTelling(
                        unsure.get(pose), tallies.get(pose).seconds()))
                .mapToObj(pose -> new UnsurePose(pose, tallies.get(pose).pose().name(), Math.round(unsure.get(pose))))
                .toList();
    }
}
