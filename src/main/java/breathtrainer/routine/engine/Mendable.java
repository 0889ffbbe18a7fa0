package breathtrainer.routine.engine;

/** A hold that has ended by its count, though the last breath of it may have been none. */
interface Mendable {
    /** It goes on with the next inhale. */
    Stage resumedWithOneLess();
}
