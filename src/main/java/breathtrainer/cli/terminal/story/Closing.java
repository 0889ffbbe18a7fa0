package breathtrainer.cli.terminal.story;

import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.language.Texts;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.session.Guidance;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is left to read when a practice is over: its last words, and what was done. */
public final class Closing {
    private static final Texts TEXTS = Texts.of("cli.terminal.story");

    private Closing() {}

    /**
     * The last words of a practice.
     *
     * @param width in cells at which lines are broken, at least {@value Summary#NARROWEST}
     */
    public static List<String> lines(
            Snapshot last, CompletableFuture<OngoingPractice.End> ended, int width, Glyphs glyphs) {
        List<String> lines = new ArrayList<>();
        for (String text : words(last, ended)) {
            lines.add("");
            text.lines().forEach(line -> lines.addAll(Wrap.lines(glyphs.fold(line), width)));
        }
        if (last.tallies().stream().anyMatch(tally -> tally.seconds() > 0)) {
            lines.add("");
            lines.addAll(Summary.lines(last.tallies(), width, glyphs));
            lines.addAll(unsure(last, width, glyphs));
        }
        return lines;
    }

    private static List<String> unsure(Snapshot last, int width, Glyphs glyphs) {
        return last.unsurePoses().stream()
                .map(pose -> TEXTS.text("closing.unsure", pose.name(), pose.seconds()))
                .flatMap(text -> Wrap.lines(glyphs.fold(text), width).stream())
                .toList();
    }

    private static List<String> words(Snapshot last, CompletableFuture<OngoingPractice.End> ended) {
        Guidance guidance = last.guidance();
        if (last.state() instanceof Finished) {
            return List.of(guidance.instruction(), guidance.detail()).stream()
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        if (!ended.isDone() || ended.isCompletedExceptionally()) {
            return List.of();
        }
        return switch (ended.join()) {
            case ROUTINE -> List.of();
            case WEARER -> List.of(TEXTS.text("closing.ended"));
            case SOURCE -> List.of(TEXTS.text("closing.recording-over"));
        };
    }
}
