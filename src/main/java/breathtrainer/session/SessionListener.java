package breathtrainer.session;

import breathtrainer.signal.Tilt;

/** Told what happens in a session, on the thread that feeds it; misses nothing at any speed. */
public interface SessionListener {
    SessionListener NONE = new SessionListener() {};

    /** A line for the event log. */
    default void onLog(LogEntry entry) {}

    /** It was learnt how an inhale tilts the accelerometer. */
    default void onSignLearnt(Tilt inhale) {}

    /** Where the routine stands, the signal's state or the pause has changed; the snapshot shows the change. */
    default void onChange(Snapshot now) {}
}
