package breathtrainer.simulation;

/** What a wearer can be asked to do while the sensor is learnt. */
public enum WearerTask {
    ALL_OUT,
    LONG_INHALE,
    STAY_FULL,
    LET_GO,
    AS_USUAL
}
