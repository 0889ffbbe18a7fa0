package breathtrainer.sound.tone;

/**
 * One note of a motif.
 *
 * @param at seconds from the beginning of the motif
 * @param seconds how long it lasts
 * @param fromHz its pitch at first
 * @param toHz its pitch at last; it glides evenly for the ear
 * @param level how loud, beside the other notes
 * @param struck whether it dies away from its beginning, or stays and is let go
 */
record Note(double at, double seconds, double fromHz, double toHz, double level, boolean struck) {
    /** Stays, and glides. */
    static Note gliding(double seconds, double fromHz, double toHz) {
        return new Note(0, seconds, fromHz, toHz, 1, false);
    }

    /** Dies away at one pitch. */
    static Note struck(double at, double seconds, double hz, double level) {
        return new Note(at, seconds, hz, hz, level, true);
    }

    /** Stays for a moment at one pitch. */
    static Note held(double at, double seconds, double hz) {
        return new Note(at, seconds, hz, hz, 1, false);
    }

    double end() {
        return at + seconds;
    }
}
