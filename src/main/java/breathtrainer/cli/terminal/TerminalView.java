package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.story.Closing;
import breathtrainer.cli.terminal.story.Paper;
import breathtrainer.cli.terminal.story.Story;
import breathtrainer.cli.terminal.story.Summary;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceException;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * The same practice without a display. On a terminal it is redrawn in place and listens to keys; into a pipe or a file it
 * is written line by line, as things happen.
 *
 * <p>One view is for one practice. It leaves the terminal as it was and the practice closed in every way out: the end,
 * Ctrl-C, an error, and the end of the process by a signal.
 */
public final class TerminalView implements SessionListener {
    private final ProcessTerminal surroundings;
    private final Paper paper;
    private final LineView lines;
    private final Story story;
    /** Set before the practice starts. */
    private volatile boolean byLine;

    TerminalView(ProcessTerminal surroundings) {
        this.surroundings = surroundings;
        this.paper = new Paper(surroundings.out(), surroundings.look().glyphs(), surroundings.lineWidth());
        this.lines = new LineView(
                paper, new TypedCommands(surroundings.in(), surroundings.charset(), surroundings.interactive()));
        this.story = new Story(paper::write);
    }

    /** On the process's own input and output, as its environment wants it ({@code TERM}, {@code NO_COLOR}, locale). */
    public static TerminalView ofProcess() {
        return new TerminalView(ProcessTerminal.ofProcess());
    }

    /** Lines are written by nothing else, so that at any speed nothing that happened is passed over. */
    @Override
    public void onEvent(SessionEvent event) {
        if (byLine) {
            story.onEvent(event);
        }
    }

    @Override
    public void onChange(Snapshot now) {
        if (byLine) {
            story.onChange(now);
        }
    }

    /**
     * Starts the practice, shows it until it has ended, closes it, and leaves the closing words and a summary on the
     * output.
     *
     * @param practice not yet started, with this view for a listener
     * @return how it ended; {@link OngoingPractice.End#WEARER} after Ctrl-C
     * @throws SourceException if the source ended it
     */
    public OngoingPractice.End run(OngoingPractice practice) throws SourceException {
        Optional<Terminal> terminal = surroundings.terminal();
        byLine = terminal.isEmpty();
        if (byLine) {
            story.before(practice.snapshot());
        }
        View view = terminal.<View>map(found -> new FullScreen(new AlternateScreen(found), surroundings.look()))
                .orElse(lines);
        return new ShownPractice(practice, view, () -> close(practice, view)).run();
    }

    private void close(OngoingPractice practice, View view) {
        int width = Math.max(Summary.NARROWEST, Math.min(view.width(), paper.width()));
        paper.write(Closing.lines(
                practice.snapshot(),
                practice.ended(),
                width,
                surroundings.look().glyphs()));
        if (!practice.recordingTrouble().isEmpty()) {
            paper.write(List.of("", practice.recordingTrouble()));
        }
    }
}
