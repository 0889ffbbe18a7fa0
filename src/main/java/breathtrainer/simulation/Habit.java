package breathtrainer.simulation;

/** How somebody breathes as time goes on. */
interface Habit {
    /** The way to breathe for a breath that begins at this time; asked once for each breath. */
    Breathing at(double time);

    static Habit always(Breathing style) {
        return time -> style;
    }
}
