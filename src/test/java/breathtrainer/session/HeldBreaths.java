package breathtrainer.session;

import breathtrainer.session.SessionEvent.BreathEnded;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.SignLearnt;
import breathtrainer.signal.Tilt;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Listens to a practice: what was counted in each hold beside what was truly breathed, and when it closed. */
final class HeldBreaths implements SessionListener {
    private final List<Double> exhales;
    private final NavigableMap<Double, String> told = new TreeMap<>(); // by time, all that was told then
    private final List<Integer> tooMany = new ArrayList<>();
    private double closed = Double.POSITIVE_INFINITY;
    private double from;
    private @Nullable Tilt inhale;

    /** @param exhales when the wearer truly exhaled, in seconds */
    HeldBreaths(List<Double> exhales) {
        this.exhales = exhales;
    }

    @Override
    public void onEvent(SessionEvent event) {
        if (!(event instanceof BreathEnded)) { // which has the number of all before it
            told.merge(event.time(), LogWords.of(event).line(), String::concat);
        }
        if (event instanceof HoldBegan) {
            from = event.time();
        } else if (event instanceof HoldEnded ended) {
            tooMany.add(ended.progress().breaths() - truly(from, event.time()));
        } else if (event instanceof SignLearnt learnt) {
            inhale = learnt.inhale();
        } else if (event instanceof Closed) {
            closed = event.time();
        }
    }

    private int truly(double begun, double end) {
        return (int)
                exhales.stream().filter(onset -> onset > begun && onset <= end).count();
    }

    /** How an inhale tilts the sensor, if that was learnt. */
    Optional<Tilt> inhale() {
        return Optional.ofNullable(inhale);
    }

    /** How many holds there were. */
    int holds() {
        return tooMany.size();
    }

    /** When the practice closed; never, if it did not. */
    double closed() {
        return closed;
    }

    /** By how many breaths the two differ in the hold in which they differ most. */
    int mostApart(HeldBreaths other) {
        int most = 0;
        for (int hold = 0; hold < tooMany.size(); hold++) {
            most = Math.max(most, Math.abs(tooMany.get(hold) - other.tooMany.get(hold)));
        }
        return most;
    }

    /** Whether both were told the same in a time. */
    boolean isLike(HeldBreaths other, double begin, double end) {
        return told.subMap(begin, false, end, true).equals(other.told.subMap(begin, false, end, true));
    }

    /** Takes the rest from another that has been the same for long. */
    void goOnLike(HeldBreaths other) {
        tooMany.addAll(other.tooMany.subList(tooMany.size(), other.tooMany.size()));
        closed = other.closed;
    }
}
