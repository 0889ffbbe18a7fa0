package breathtrainer.calibration;

/**
 * Something was asked of the wearer.
 *
 * @param time seconds on the source's clock
 */
public record Asked(double time, Ask ask) {}
