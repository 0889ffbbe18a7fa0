package breathtrainer.cli.terminal.story;

import breathtrainer.routine.PoseTally;
import breathtrainer.session.Guidance;
import breathtrainer.session.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A practice told line by line: what has changed from one snapshot to the next. It does not matter how often it is asked
 * as long as it is at every change of the routine's state.
 */
public final class Story {
    private static final String INDENT = "  ";

    private final SignalStory signal = new SignalStory();
    private StoryStage stage = StoryStage.OPENING;
    private @Nullable HoldStory hold;
    private boolean paused;
    private int counted;
    private String heading = "";
    private String detail = "";
    private String instruction = "";
    /** In a still hold every breath has the same two cues: each is said once. */
    private final Set<String> cues = new HashSet<>();

    public List<String> until(Snapshot now) {
        List<String> lines = new ArrayList<>();
        StoryStage next = StoryStage.of(now.state());
        goOnWithHold(next, now, lines);
        if (!next.isFinished()) {
            addHeading(now.guidance(), next, lines);
            beginHold(next, lines);
            addWords(now.guidance(), next, lines);
        }
        signal.until(now.signal()).forEach(line -> lines.add(INDENT + line));
        if (now.paused() != paused) {
            lines.add(INDENT + (now.paused() ? "Paused; the count is kept." : "Going on."));
        }
        paused = now.paused();
        stage = next;
        counted = counted(now);
        return lines;
    }

    private void goOnWithHold(StoryStage next, Snapshot now, List<String> lines) {
        if (hold == null) {
            return;
        }
        if (next.progress() != null && next.isAtPlaceOf(stage)) {
            hold.until(next.progress()).forEach(line -> lines.add(INDENT + line));
            return;
        }
        if (next.isBeyond(stage)) {
            hold.ended(counted(now) > counted).forEach(line -> lines.add(INDENT + line));
        }
        hold = null;
    }

    private void beginHold(StoryStage next, List<String> lines) {
        if (hold == null && next.progress() != null) {
            hold = new HoldStory(next.progress());
            lines.add(INDENT + hold.begun());
        }
    }

    private void addHeading(Guidance guidance, StoryStage next, List<String> lines) {
        if (guidance.heading().isEmpty() || (guidance.heading().equals(heading) && next.isAtPlaceOf(stage))) {
            return;
        }
        lines.add("");
        lines.add(guidance.heading() + (guidance.part().isEmpty() ? "" : ", part " + guidance.part()));
        heading = guidance.heading();
        detail = "";
        instruction = "";
        cues.clear();
    }

    private void addWords(Guidance guidance, StoryStage next, List<String> lines) {
        if (!guidance.detail().equals(detail)) {
            detail = guidance.detail();
            addText(detail, lines);
        }
        if (!guidance.instruction().equals(instruction)) {
            instruction = guidance.instruction();
            if (!next.still() || cues.add(instruction)) {
                addText(instruction, lines);
            }
        }
    }

    private static void addText(String text, List<String> lines) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(INDENT + line.strip()));
    }

    private static int counted(Snapshot snapshot) {
        return snapshot.tallies().stream().mapToInt(Story::counted).sum();
    }

    private static int counted(PoseTally tally) {
        return tally.sensed() + tally.byHand();
    }
}
