package breathtrainer.bench;

import breathtrainer.bench.BenchFindings.FoundOnset;
import breathtrainer.bench.BenchFindings.Said;
import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.BenchFindings.Uncounted;
import breathtrainer.breath.BreathEvent;
import breathtrainer.routine.Progress;
import breathtrainer.session.CountWords;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.NotCounted;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.SignalBack;
import breathtrainer.session.SessionEvent.SignalLost;
import breathtrainer.session.SessionListener;
import breathtrainer.session.WhyNotWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers what a session tells. Read and written by one thread. */
final class FindingsCollector implements SessionListener {
    /** A stretch that is not over. */
    private record Begun(double from, String words) {
        Stretch until(double to) {
            return new Stretch(from, to, words);
        }
    }

    private final List<FoundOnset> onsets = new ArrayList<>();
    private final List<Uncounted> uncounted = new ArrayList<>();
    private final List<Stretch> poses = new ArrayList<>();
    private final List<Stretch> holds = new ArrayList<>();
    private final List<Stretch> gaps = new ArrayList<>();
    private final List<Said> commands = new ArrayList<>();
    private @Nullable Begun pose;
    private @Nullable Begun hold;
    private @Nullable Begun gap;

    @Override
    public void onEvent(SessionEvent event) {
        if (event instanceof InhaleBegan inhale) {
            onsets.add(new FoundOnset(inhale.onset(), true, inhale.quality()));
        } else if (event instanceof ExhaleBegan exhale) {
            onsets.add(new FoundOnset(exhale.onset(), false, exhale.quality()));
        } else if (event instanceof NotCounted not) {
            uncounted.add(new Uncounted(not.since(), not.time(), WhyNotWords.of(not.why())));
        } else if (event instanceof CommandGiven given) {
            commands.add(new Said(given.time(), given.command().word()));
        } else {
            place(event);
        }
    }

    /** Of breath that is found after the practice. */
    void heard(BreathEvent event) {
        if (event instanceof BreathEvent.InhaleBegan inhale) {
            onsets.add(new FoundOnset(inhale.onset(), true, inhale.quality()));
        } else if (event instanceof BreathEvent.ExhaleBegan exhale) {
            onsets.add(new FoundOnset(exhale.onset(), false, exhale.quality()));
        }
    }

    private void place(SessionEvent event) {
        if (event instanceof PoseBegan began) {
            endHold(began.time());
            endPose(began.time());
            pose = new Begun(began.time(), began.place().pose().name());
        } else if (event instanceof HoldBegan began) {
            endHold(began.time());
            hold = new Begun(began.time(), words(began.progress()));
        } else if (event instanceof BreathCounted counted && hold != null) {
            hold = new Begun(hold.from(), words(counted.progress()));
        } else if (event instanceof HoldEnded ended && hold != null) {
            hold = new Begun(hold.from(), words(ended.progress()));
            endHold(ended.time());
        } else if (event instanceof SignalLost lost) {
            gap = new Begun(lost.since(), lost.reason().name().toLowerCase(Locale.ROOT));
        } else if (event instanceof SignalBack back && gap != null) {
            gaps.add(gap.until(back.time()));
            gap = null;
        } else if (event instanceof Closed closed) {
            endHold(closed.time());
            endPose(closed.time());
        }
    }

    private static String words(Progress progress) {
        return CountWords.OF_LOGS.words(progress);
    }

    private void endHold(double time) {
        if (hold != null) {
            holds.add(hold.until(time));
            hold = null;
        }
    }

    private void endPose(double time) {
        if (pose != null) {
            poses.add(pose.until(time));
            pose = null;
        }
    }

    /** What is known by then; what lasts, lasts to then. */
    BenchFindings until(double time) {
        return new BenchFindings(
                onsets,
                uncounted,
                with(poses, pose, time),
                with(holds, hold, time),
                with(gaps, gap, time),
                commands,
                time);
    }

    private static List<Stretch> with(List<Stretch> over, @Nullable Begun begun, double time) {
        List<Stretch> all = new ArrayList<>(over);
        if (begun != null) {
            all.add(begun.until(time));
        }
        return all;
    }
}
