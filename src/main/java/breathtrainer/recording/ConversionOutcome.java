package breathtrainer.recording;

import java.util.OptionalLong;

/**
 * What became of a recording that was written once more.
 *
 * @param rate points a second; NaN where there is no grid
 * @param steps over the range of the values, which are right to half of one; empty if every value is exact
 * @param moved seconds by which a sample was moved at most
 */
public record ConversionOutcome(double rate, OptionalLong steps, double moved) {}
