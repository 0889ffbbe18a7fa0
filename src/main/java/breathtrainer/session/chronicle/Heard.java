package breathtrainer.session.chronicle;

import breathtrainer.breath.BreathEvent;
import breathtrainer.session.SessionEvent;

/** What the detector finds, as an event of the session. */
final class Heard {
    private Heard() {}

    static SessionEvent event(BreathEvent event) {
        double time = event.declared();
        if (event instanceof BreathEvent.InhaleBegan inhale) {
            return new SessionEvent.InhaleBegan(time, inhale.onset(), inhale.extremum(), inhale.quality());
        }
        if (event instanceof BreathEvent.ExhaleBegan exhale) {
            return new SessionEvent.ExhaleBegan(time, exhale.onset(), exhale.extremum(), exhale.quality());
        }
        if (event instanceof BreathEvent.BreathEnded breath) {
            return new SessionEvent.BreathEnded(time, breath.ended(), breath.breath());
        }
        if (event instanceof BreathEvent.PauseBegan pause) {
            return new SessionEvent.RestBegan(time, pause.since(), pause.after());
        }
        if (event instanceof BreathEvent.NotCounted not) {
            return new SessionEvent.NotCounted(time, not.since(), not.why());
        }
        if (event instanceof BreathEvent.SignLearnt learnt) {
            return new SessionEvent.SignLearnt(time, learnt.inhale(), learnt.turned(), learnt.guided());
        }
        if (event instanceof BreathEvent.BreathUnseen unseen) {
            return new SessionEvent.BreathUnseen(time, unseen.since());
        }
        if (event instanceof BreathEvent.BreathSeen) {
            return new SessionEvent.BreathSeen(time);
        }
        return event instanceof BreathEvent.SignalLost lost
                ? new SessionEvent.SignalLost(time, lost.since(), lost.reason())
                : new SessionEvent.SignalBack(time);
    }
}
