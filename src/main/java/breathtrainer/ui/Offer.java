package breathtrainer.ui;

import breathtrainer.routine.Routine;
import breathtrainer.session.Knocks;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.util.List;
import java.util.Optional;

/**
 * What there is to choose from now.
 *
 * @param unfinished a practice that was cut off and can go on, if there is one
 * @param knocks whether they were wanted last time
 */
public record Offer(List<Routine> routines, List<SourceChoice> sources, Optional<Choice> unfinished, Knocks knocks) {
    public Offer {
        routines = List.copyOf(routines);
        sources = List.copyOf(sources);
    }

    /** Nothing was cut off. */
    public Offer(List<Routine> routines, List<SourceChoice> sources) {
        this(routines, sources, Optional.empty(), Knocks.IGNORED);
    }
}
