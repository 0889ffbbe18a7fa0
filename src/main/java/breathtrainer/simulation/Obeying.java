package breathtrainer.simulation;

/** How somebody takes what is asked. */
public enum Obeying {
    /** Does it, if late. */
    WELL,
    /** Breathes on as before. */
    NOT_AT_ALL,
    /** Exhales for an inhale and inhales for an exhale. */
    THE_WRONG_WAY;

    /** What is done for it; holding and breathing as usual have no opposite. */
    public WearerTask does(WearerTask asked) {
        if (this != THE_WRONG_WAY) {
            return asked;
        }
        return switch (asked) {
            case ALL_OUT, LET_GO -> WearerTask.LONG_INHALE;
            case LONG_INHALE -> WearerTask.ALL_OUT;
            case STAY_FULL, AS_USUAL -> asked;
        };
    }
}
