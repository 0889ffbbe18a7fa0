package breathtrainer.sound.cue;

import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Place;
import breathtrainer.sound.CountedTones;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the tones mean, each told once before it can be heard, a line at a time where there is time for it beside the words that
 * have to be said: most at the beginning, those of the other side and of the end when they are near.
 */
final class Legend {
    private final Deque<String> untold = new ArrayDeque<>();
    private boolean hasSides;
    private boolean isLast;

    /** A practice begins, and nothing was told yet. */
    void begin(CountedTones counted, Language language) {
        untold.clear();
        untold.add(Phrase.LEGEND_BREATH.in(language));
        untold.add(Phrase.LEGEND_POSE.in(language));
        if (counted == CountedTones.EACH) {
            untold.add(Phrase.LEGEND_EACH.in(language));
        }
        if (counted != CountedTones.NONE) {
            untold.add(Phrase.LEGEND_LAST.in(language));
        }
        untold.add(Phrase.LEGEND_LOST.in(language));
        hasSides = false;
        isLast = false;
    }

    /** A step is told. With the last one before a hold, what the hold may end with is to be told first. */
    void at(Place place, int step, Language language) {
        if (step < place.preparation().size() - 1) {
            return;
        }
        if (place.poseNumber() == place.poses() && !isLast) {
            isLast = true;
            untold.addFirst(Phrase.LEGEND_END.in(language));
        }
        if (!place.pose().sides().isEmpty() && !hasSides) {
            hasSides = true;
            untold.addFirst(Phrase.LEGEND_SIDE.in(language));
        }
    }

    /** The first of what is untold, if it can be said beside a text in its time; from then on it is told. */
    List<String> oneBeside(Instruction text) {
        return beside(text.seconds(), List.of(text.text()), 1);
    }

    /** As many as can be said after other lines in so many seconds. */
    List<String> allBeside(double seconds, List<String> lines) {
        return beside(seconds, lines, untold.size());
    }

    private List<String> beside(double seconds, List<String> lines, int most) {
        List<String> told = new ArrayList<>();
        double left = seconds + SayingTime.BETWEEN - SayingTime.of(lines);
        while (told.size() < most && left >= SayingTime.of(untold.element())) {
            left -= SayingTime.of(untold.element());
            told.add(untold.remove());
        }
        return told;
    }
}
