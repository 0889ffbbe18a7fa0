package breathtrainer.breath;

/**
 * Inhale or exhale has begun.
 *
 * @param next {@link Direction#UP} for an inhale
 * @param mark where it began
 */
record Turn(Direction next, TurnMark mark) {}
