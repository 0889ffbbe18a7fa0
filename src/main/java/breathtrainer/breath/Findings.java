package breathtrainer.breath;

/** Told what is found in the level, step by step. Times are in seconds since the first step. */
interface Findings {
    /** Inhale or exhale has begun. */
    void turn(Turn turn);

    /** The reference tier has seen the end of a half-breath in this direction. */
    void halfBreathOver(Direction way);

    /** The chest rests after a movement in this direction. */
    void rest(double since, Direction after);

    /** There was a movement that is no breath. */
    void notCounted(double since, WhyNot why);
}
