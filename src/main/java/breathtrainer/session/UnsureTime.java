package breathtrainer.session;

import breathtrainer.breath.NotCountedReason;
import breathtrainer.session.SessionEvent.BreathSeen;
import breathtrainer.session.SessionEvent.BreathUnseen;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.NotCounted;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.session.SessionEvent.SignalBack;
import breathtrainer.session.SessionEvent.SignalLost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * For how long the signal could not be trusted in the holds of each pose, from what is told alone: while it was lost or no breath
 * was seen, and from a jump or a movement of the body until the next turn of breath.
 */
public final class UnsureTime {
    /**
     * A pose in whose holds the signal could not always be trusted.
     *
     * @param pose its place in the routine, from 0
     * @param seconds altogether
     */
    public record UnsurePose(int pose, String name, long seconds) {}

    /** Less is not worth a word, nor less than a tenth of the holds. */
    private static final double WORTH_TELLING = 10; // seconds

    private static final double SHARE_WORTH_TELLING = 0.1;

    private final double[] seconds;
    private int pose;
    private boolean holding;
    private double from; // when the hold began, or went on after a pause, or was unsure last
    private boolean lost;
    private boolean unseen;
    private boolean moved;
    private double movedUntil;
    private double since = Double.NaN;
    private List<Double> told;

    /** @param poses of the routine */
    public UnsureTime(int poses) {
        seconds = new double[poses];
        told = Collections.nCopies(poses, 0.0);
    }

    /** Seconds, pose by pose. */
    public List<Double> seconds() {
        return told;
    }

    /** Whether whoever looks at the count should know that it was unsure for so many seconds of the holds of a pose. */
    public static boolean isWorthTelling(double unsure, double held) {
        return unsure >= Math.max(WORTH_TELLING, SHARE_WORTH_TELLING * held);
    }

    void onEvent(SessionEvent event) {
        if (event instanceof HoldBegan hold) {
            pose = hold.place().poseNumber() - 1;
            begin(hold.time());
        } else if (event instanceof HoldEnded || event instanceof Paused) {
            end(event.time());
        } else if (event instanceof Resumed) {
            begin(event.time());
        } else if (event instanceof NotCounted not) {
            notCounted(not);
        } else if (event instanceof InhaleBegan inhale) {
            turned(inhale.onset());
        } else if (event instanceof ExhaleBegan exhale) {
            turned(exhale.onset());
        } else {
            watch(event);
        }
    }

    private void begin(double time) {
        holding = true;
        from = time;
        moved = false;
        open(time);
    }

    private void end(double time) {
        close(time);
        holding = false;
    }

    private void watch(SessionEvent event) {
        if (event instanceof SignalLost signal) {
            lost = true;
            open(signal.since());
        } else if (event instanceof BreathUnseen breath) {
            unseen = true;
            open(breath.since());
        } else if (event instanceof SignalBack) {
            lost = false;
            closeIfSure(event.time());
        } else if (event instanceof BreathSeen) {
            unseen = false;
            closeIfSure(event.time());
        }
    }

    private void notCounted(NotCounted not) {
        if (spoils(not.why().reason())) {
            moved = true;
            movedUntil = not.time();
            open(not.since());
        }
    }

    /** Whether what moved may have hidden a breath, and is not only too small or too quick for one. */
    private static boolean spoils(NotCountedReason reason) {
        return switch (reason) {
            case JUMP, GAP, SATURATED, MOVING -> true;
            case TOO_SMALL, TOO_SOON, TOO_QUICK -> false;
        };
    }

    private void turned(double onset) {
        if (moved) {
            moved = false;
            closeIfSure(Math.max(movedUntil, onset));
        }
    }

    private void open(double time) {
        if (holding && Double.isNaN(since) && (lost || unseen || moved)) {
            since = Math.max(from, time);
        }
    }

    private void closeIfSure(double time) {
        if (!lost && !unseen && !moved) {
            close(time);
        }
    }

    private void close(double time) {
        if (!Double.isNaN(since)) {
            seconds[pose] += Math.max(0, time - since);
            since = Double.NaN;
            from = Math.max(from, time); // no second counts twice
            told = list();
        }
    }

    private List<Double> list() {
        List<Double> list = new ArrayList<>();
        for (double each : seconds) {
            list.add(each);
        }
        return List.copyOf(list);
    }
}
