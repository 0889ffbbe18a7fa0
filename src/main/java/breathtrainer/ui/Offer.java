package breathtrainer.ui;

import breathtrainer.routine.Routine;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.util.List;

/** What there is to choose from now. */
public record Offer(List<Routine> routines, List<SourceChoice> sources) {
    public Offer {
        routines = List.copyOf(routines);
        sources = List.copyOf(sources);
    }
}
