package breathtrainer.sound.cue;

import breathtrainer.routine.Language;
import breathtrainer.routine.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a still hold tells to do with each breath, said once: that of the inhale when the hold begins, that of the exhale a
 * breath later, and how else it can be done with the third, so that they do not meet.
 */
final class StillHold {
    /** After so many exhales there is nothing more to tell. */
    static final int BREATHS_WITH_WORDS = 3;

    private static final int TELLING_EXHALE = 2;

    private @Nullable String exhale;
    private @Nullable String option;
    private int exhales;

    /**
     * The hold begins with an inhale.
     *
     * @param first what is to be said before, perhaps nothing
     */
    Optional<Utterance> begin(Pose pose, List<String> first, Language language) {
        boolean isStill = pose.movements().isEmpty();
        exhale = pose.exhale();
        option = isStill ? pose.option() : null;
        exhales = 0;
        List<String> lines = new ArrayList<>(first);
        if (pose.inhale() != null) {
            lines.add(Phrase.WITH_EACH_INHALE.in(language));
            lines.add(pose.inhale());
        }
        return patient(lines);
    }

    void end() {
        exhale = null;
        option = null;
    }

    Optional<Utterance> exhaleBegan(Language language) {
        exhales++;
        if (exhales == BREATHS_WITH_WORDS && option != null) {
            return patient(List.of(option));
        }
        return exhale == null || exhales != TELLING_EXHALE
                ? Optional.empty()
                : patient(List.of(Phrase.WITH_EACH_EXHALE.in(language), exhale));
    }

    private static Optional<Utterance> patient(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(Utterance.patient(lines));
    }
}
