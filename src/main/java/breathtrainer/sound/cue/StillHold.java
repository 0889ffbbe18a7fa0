package breathtrainer.sound.cue;

import breathtrainer.routine.Language;
import breathtrainer.routine.Pose;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What a still hold tells to do with each breath, said once. The inhale that begins it belongs to the wearer alone; with the
 * first exhale it is told what the inhales to come are for, with the second what the exhales are for, and with the third how
 * else it can be done.
 */
final class StillHold {
    /** After so many exhales there is nothing more to tell. */
    static final int BREATHS_WITH_WORDS = 3;

    private final Queue<List<String>> untold = new ArrayDeque<>();
    private double saidAt; // seconds of the session at which the last one is said

    /** The hold begins with an inhale. */
    void begin(Pose pose, Language language) {
        untold.clear();
        saidAt = 0;
        if (!pose.movements().isEmpty()) {
            return;
        }
        String inhale = pose.inhale();
        String exhale = pose.exhale();
        String option = pose.option();
        if (inhale != null) {
            untold.add(List.of(Phrase.FROM_NEXT_INHALE.in(language), inhale));
        }
        if (exhale != null) {
            untold.add(List.of(Phrase.WITH_EACH_EXHALE.in(language), exhale));
        }
        if (option != null && !isToldBefore(pose)) {
            untold.add(List.of(option));
        }
    }

    /** Whether another way to do it has to be known before the hold: whoever rests does not get up again. */
    static boolean isToldBefore(Pose pose) {
        return pose.movements().isEmpty() && pose.hold().isTimed();
    }

    void end() {
        untold.clear();
    }

    /** Whoever breathes fast hears the next thing with the first exhale after the one before was said. */
    Optional<Utterance> exhaleBegan(double time) {
        if (untold.isEmpty() || time < saidAt) {
            return Optional.empty();
        }
        List<String> lines = untold.remove();
        saidAt = time + SayingTime.of(lines);
        return Optional.of(Utterance.patient(lines));
    }
}
