package breathtrainer.history;

import breathtrainer.history.PastPractice.PoseSpan;
import breathtrainer.routine.Place;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.BreathSeen;
import breathtrainer.session.SessionEvent.BreathUnseen;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.RestBegan;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.session.SessionEvent.SignalBack;
import breathtrainer.session.SessionEvent.SignalLost;
import breathtrainer.session.SessionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the breath pose by pose, from what a session tells. */
final class PoseMeasures implements SessionListener {
    private final List<PoseMeasure> poses = new ArrayList<>();
    private final List<PoseSpan> spans = new ArrayList<>();
    private PoseMeasure now = new PoseMeasure();
    private boolean holding;
    private double unseenSince = Double.NaN;
    private double pausedSince = Double.NaN;
    private double resumed = Double.NEGATIVE_INFINITY;
    private double paused;
    private Optional<Closed> closed = Optional.empty();

    /** @param count of the routine's poses */
    PoseMeasures(int count) {
        for (int i = 0; i < count; i++) {
            poses.add(new PoseMeasure());
        }
    }

    @Override
    public void onEvent(SessionEvent event) {
        if (event instanceof PoseBegan began) {
            begin(began.time(), began.place());
        } else if (event instanceof HoldBegan) {
            holding = true;
            now.interrupted();
        } else if (event instanceof HoldEnded) {
            holding = false;
        } else if (event instanceof Closed end) {
            closed = Optional.of(end);
        } else if (holding) {
            breathe(event);
        }
        watch(event);
    }

    private void begin(double time, Place place) {
        now = poses.get(place.poseNumber() - 1);
        now.interrupted();
        holding = false;
        spans.add(new PoseSpan(time, place.poseNumber() - 1, place.pose().name()));
    }

    private void breathe(SessionEvent event) {
        if (event instanceof InhaleBegan inhale) {
            now.inhaleBegan(inhale.onset(), inhale.quality());
        } else if (event instanceof ExhaleBegan exhale) {
            now.exhaleBegan(exhale.onset(), exhale.quality());
        } else if (event instanceof RestBegan rest) {
            now.restBegan(rest.since());
        }
    }

    private void watch(SessionEvent event) {
        if (event instanceof SignalLost || event instanceof BreathUnseen) {
            unseenSince = Double.isNaN(unseenSince) ? since(event) : unseenSince;
            now.interrupted();
        } else if (event instanceof SignalBack || event instanceof BreathSeen) {
            seen(event.time());
        } else if (event instanceof Paused) {
            pausedSince = event.time();
            now.interrupted();
        } else if (event instanceof Resumed) {
            paused += event.time() - pausedSince;
            pausedSince = Double.NaN;
            resumed = event.time();
        }
    }

    private static double since(SessionEvent event) {
        return event instanceof SignalLost lost ? lost.since() : ((BreathUnseen) event).since();
    }

    /** In a pause nobody needs to be seen. */
    private void seen(double time) {
        if (!Double.isNaN(unseenSince) && Double.isNaN(pausedSince)) {
            now.wasWithoutBreath(time - Math.max(unseenSince, resumed));
        }
        unseenSince = Double.NaN;
    }

    /** Nothing more comes. */
    void end(double time) {
        seen(time);
        if (!Double.isNaN(pausedSince)) {
            paused += time - pausedSince;
            pausedSince = Double.NaN;
        }
    }

    PoseMeasure pose(int index) {
        return poses.get(index);
    }

    List<PoseSpan> spans() {
        return List.copyOf(spans);
    }

    double pausedSeconds() {
        return paused;
    }

    Optional<Closed> closed() {
        return closed;
    }
}
