package breathtrainer.ui.summary;

import breathtrainer.language.Texts;
import breathtrainer.routine.Routine;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.session.Snapshot;
import java.util.concurrent.CompletionException;

/**
 * What came of a practice.
 *
 * @param last its last moment
 * @param whole whether the routine came to its close
 * @param note why it did not, if the wearer did not choose so; else empty
 * @param recordingTrouble why it is not kept, or elsewhere than was meant; else empty
 */
public record Outcome(Routine routine, Snapshot last, boolean whole, String note, String recordingTrouble) {
    /**
     * How a practice ended.
     *
     * @param ended a practice that is over
     */
    public static Outcome of(Routine routine, OngoingPractice ended) {
        String trouble = ended.recordingTrouble();
        try {
            End end = ended.ended().join();
            return new Outcome(routine, ended.snapshot(), end == End.ROUTINE, note(end), trouble);
        } catch (CompletionException e) {
            return new Outcome(routine, ended.snapshot(), false, FaultWords.words(e), trouble);
        }
    }

    private static String note(End end) {
        return end == End.SOURCE ? Texts.of("ui.summary").text("outcome.recording-over") : "";
    }

    /** Whether it broke before anything was seen: then there is nothing to sum up. */
    public boolean nothingHappened() {
        return !note.isEmpty() && last.elapsed() <= 0;
    }
}
