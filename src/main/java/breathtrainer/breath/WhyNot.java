package breathtrainer.breath;

/**
 * Why a movement was no breath, in numbers.
 *
 * @param value what was measured, in the unit of the reason's measure; not a number if that cannot be said
 * @param limit the least that was asked, or the most that is allowed
 */
public record WhyNot(NotCountedReason reason, double value, double limit) {}
