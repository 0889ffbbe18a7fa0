package breathtrainer.calibration;

/**
 * Something that was found.
 *
 * @param say what it is, in a sentence that needs no knowledge of the program
 * @param does what to do about it, likewise
 * @param weight how much it matters
 */
public record Finding(FindingCode code, String say, String does, Verdict weight) {}
