package breathtrainer.cli.wiring;

import breathtrainer.figure.Figures;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;

/**
 * A practice that was asked for on the command line.
 *
 * @param figures those that its poses name
 * @param opened its source, for the first time
 * @param again opens it for another time
 */
public record PracticePlan(
        PracticeBuilder studio,
        Routine routine,
        Figures figures,
        Length length,
        OpenedSource opened,
        SourceOpener again) {
    /** Whether there is something to look at before it. */
    public boolean hasPrelude() {
        return opened.hasPrelude();
    }
}
