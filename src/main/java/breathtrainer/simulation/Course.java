package breathtrainer.simulation;

/** Something that changes as time goes on. */
interface Course {
    /** Asked with times, in seconds, that never go back. */
    double at(double time);
}
