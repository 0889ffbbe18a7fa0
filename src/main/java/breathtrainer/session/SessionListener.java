package breathtrainer.session;

/** Told what happens in a session, on the thread that feeds it; misses nothing at any speed. */
@FunctionalInterface
public interface SessionListener {
    void onEvent(SessionEvent event);

    /** Where the routine stands, the signal's state or the pause has changed; the snapshot shows the change. */
    default void onChange(Snapshot now) {}

    /** What does not work at present, a sentence for the wearer that stands as it is; mostly empty. From any thread. */
    default String trouble() {
        return "";
    }

    /** The session is closed, however it ended: nothing more is told. Told once, on the thread that closes it. */
    default void onEnd() {}
}
