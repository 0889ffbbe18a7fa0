package breathtrainer.ui;

import breathtrainer.routine.Routine;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.util.List;

/** What there is to choose from now. */
record Offer(List<Routine> routines, List<SourceChoice> sources) {
    Offer {
        routines = List.copyOf(routines);
        sources = List.copyOf(sources);
    }
}
