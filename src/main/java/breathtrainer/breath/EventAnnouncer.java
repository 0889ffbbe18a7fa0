package breathtrainer.breath;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.BreathSeen;
import breathtrainer.breath.BreathEvent.BreathUnseen;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.PauseBegan;
import breathtrainer.breath.BreathEvent.SignLearnt;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.signal.Tilt;

/** Makes events of what is found, counts breaths, and is silent about breath while the signal is lost. */
final class EventAnnouncer {
    private final BreathListener listener;
    private final BreathCount count = new BreathCount();
    private Phase phase = Phase.UNKNOWN;
    private double time;
    private boolean lost;
    private boolean unseen;

    EventAnnouncer(BreathListener listener) {
        this.listener = listener;
    }

    /** The time of the newest sample, at which all that follows is declared. */
    void setTime(double now) {
        time = now;
    }

    Phase phase() {
        return phase;
    }

    BreathCount count() {
        return count;
    }

    /** Inhale (up) or exhale has begun; no quality counts while no breath is seen. */
    void turn(Direction next, double onset, double extremum, double quality) {
        double told = unseen ? 0 : quality;
        if (next == Direction.UP) {
            inhale(onset, extremum, told);
        } else {
            exhale(onset, extremum, told);
        }
    }

    void inhale(double onset, double extremum, double quality) {
        if (lost) {
            return;
        }
        phase = Phase.INHALE;
        if (count.inhale(onset)) {
            listener.onEvent(new BreathEnded(extremum, time, count.breaths()));
        }
        makeGood(0, extremum);
        listener.onEvent(new InhaleBegan(Math.min(onset, time), extremum, time, quality));
    }

    void exhale(double onset, double extremum, double quality) {
        if (lost) {
            return;
        }
        phase = Phase.EXHALE;
        makeGood(TallyTuning.EXHALES, count.inhaledAt());
        count.exhale(onset);
        listener.onEvent(new ExhaleBegan(Math.min(onset, time), extremum, time, quality));
    }

    void rest(double since, Direction after) {
        if (lost) {
            return;
        }
        phase = Phase.PAUSE;
        if (after == Direction.DOWN && count.rest()) {
            listener.onEvent(new BreathEnded(since, time, count.breaths()));
        }
        listener.onEvent(new PauseBegan(since, after == Direction.UP ? Phase.INHALE : Phase.EXHALE, time));
    }

    private void makeGood(double over, double at) {
        if (count.makesGood(over)) {
            listener.onEvent(new BreathEnded(at, time, count.breaths(), true));
        }
    }

    void notCounted(double since, WhyNot why) {
        if (!lost) {
            listener.onEvent(new NotCounted(since, time, why));
        }
    }

    /** Inhale and exhale change places, and the breath that runs is none. */
    void flip() {
        phase = other(phase);
        count.interrupt();
        count.tally().startAgain();
    }

    private static Phase other(Phase phase) {
        return phase == Phase.INHALE ? Phase.EXHALE : phase == Phase.EXHALE ? Phase.INHALE : phase;
    }

    void signLearnt(Tilt inhale, boolean turned, boolean guided) {
        if (turned) {
            phase = other(phase);
            count.tally().startAgain();
        }
        listener.onEvent(new SignLearnt(time, inhale, turned, guided));
    }

    /** Breath can be seen no more, for something has lasted for so many seconds, which is longer than so many. */
    void lost(double since, SignalLoss reason, double lasted, double longest) {
        if (count.isRunning()) {
            NotCountedReason not = reason == SignalLoss.GAP ? NotCountedReason.GAP : NotCountedReason.SATURATED;
            notCounted(since, new WhyNot(not, lasted, longest));
        }
        lost = true;
        phase = Phase.UNKNOWN;
        count.interrupt();
        count.tally().startAgain();
        listener.onEvent(new SignalLost(since, time, reason));
    }

    boolean isLost() {
        return lost;
    }

    boolean isUnseen() {
        return unseen;
    }

    void unseen(double since) {
        unseen = true;
        listener.onEvent(new BreathUnseen(since, time));
    }

    void seen() {
        unseen = false;
        listener.onEvent(new BreathSeen(time));
    }

    void back() {
        lost = false;
        listener.onEvent(new SignalBack(time));
    }
}
