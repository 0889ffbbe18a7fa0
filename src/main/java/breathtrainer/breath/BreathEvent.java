package breathtrainer.breath;

import breathtrainer.signal.Tilt;

/**
 * What was found in the signal. All times are in seconds on the source's clock. {@code declared} is the time of the newest
 * sample that was used: it never lies before the onset, and nothing after it was known.
 */
public sealed interface BreathEvent {
    double declared();

    /**
     * The chest has begun to widen.
     *
     * @param onset when the movement began, as well as it can be told now
     * @param extremum the middle of the plateau before it (lungs empty)
     * @param quality of the signal, 0 to 1
     */
    record InhaleBegan(double onset, double extremum, double declared, double quality) implements BreathEvent {}

    /**
     * The chest has begun to sink.
     *
     * @param onset when the movement began, as well as it can be told now
     * @param extremum the middle of the plateau before it (lungs full)
     * @param quality of the signal, 0 to 1
     */
    record ExhaleBegan(double onset, double extremum, double declared, double quality) implements BreathEvent {}

    /**
     * One inhale and the exhale after it are over. Comes as soon as the chest rests after the exhale, at the latest just
     * before the {@link InhaleBegan} that ends it; never for a breath during which the signal was lost.
     *
     * @param ended when the exhale ended
     * @param breath the number of breaths ended so far, from 1
     * @param hidden whether its inhale was never seen: it went on before the one that ended at the same time, and is made good
     */
    record BreathEnded(double ended, double declared, int breath, boolean hidden) implements BreathEvent {
        /** One whose inhale was seen. */
        public BreathEnded(double ended, double declared, int breath) {
            this(ended, declared, breath, false);
        }
    }

    /**
     * The chest rests, after an inhale or after an exhale, until the next onset. At most once for each.
     *
     * @param since when it came to rest
     * @param after {@link Phase#INHALE} or {@link Phase#EXHALE}
     */
    record PauseBegan(double since, Phase after, double declared) implements BreathEvent {}

    /**
     * No breath can be seen in what arrives.
     *
     * @param since the last moment at which it could
     */
    record SignalLost(double since, double declared, SignalLoss reason) implements BreathEvent {}

    /**
     * There was a movement, and it is no breath.
     *
     * @param since when it began, about
     */
    record NotCounted(double since, double declared, WhyNot why) implements BreathEvent {}

    /**
     * It was learnt which way an accelerometer's level goes on an inhale.
     *
     * @param inhale how an inhale tilts it
     * @param turned whether inhale and exhale were mixed up before
     * @param guided whether an inhale that was asked for has shown it, and not the shape of breath
     */
    record SignLearnt(double declared, Tilt inhale, boolean turned, boolean guided) implements BreathEvent {}

    /**
     * Readings come, and no breath was found in them for twice as long as the longest takes.
     *
     * @param since the end of the last breath that was counted, or when one was looked for from the beginning
     */
    record BreathUnseen(double since, double declared) implements BreathEvent {}

    /** A breath was counted again after {@link BreathUnseen}, or another reason is told why there is none. */
    record BreathSeen(double declared) implements BreathEvent {}

    /** Breath can be seen again; the breath that was interrupted does not count. */
    record SignalBack(double declared) implements BreathEvent {}
}
