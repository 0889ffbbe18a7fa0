package breathtrainer.breath;

/**
 * Inhale or exhale has begun.
 *
 * @param now {@link Direction#UP} for an inhale
 * @param mark where it began
 */
record Turn(Direction now, Mark mark) {}
