package breathtrainer.cli.evaluation;

/** What is marked and found: the beginning of an inhale (lungs empty) or of an exhale (lungs full). */
public enum Kind {
    INHALE,
    EXHALE;

    Kind opposite() {
        return this == INHALE ? EXHALE : INHALE;
    }
}
