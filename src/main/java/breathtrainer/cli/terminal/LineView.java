package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.story.Paper;
import breathtrainer.language.Texts;
import breathtrainer.routine.Command;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceStatus;
import java.util.List;

/** Waits while a practice is told line by line, and tells how its source is doing. */
final class LineView implements View {
    private static final Texts TEXTS = Texts.of("cli.terminal");

    /** How often the source is asked how it is doing: while it waits, nothing changes that would be told. */
    private static final long SOURCE_MILLISECONDS = 250;

    private final Paper paper;
    private final TypedCommands commands;
    private SourceStatus source = SourceStatus.READING;
    private String trouble = "";

    LineView(Paper paper, TypedCommands commands) {
        this.paper = paper;
        this.commands = commands;
    }

    @Override
    public void show(OngoingPractice practice) throws InterruptedException {
        commands.listen(practice, paper);
        while (!practice.ended().isDone()) {
            changed(practice.sourceStatus());
            changed(practice.notice());
            if (paper.isUnread()) {
                practice.command(Command.END);
            }
            practice.awaitEnd(SOURCE_MILLISECONDS);
        }
    }

    private void changed(SourceStatus now) {
        if (!now.equals(source)) {
            source = now;
            paper.write(List.of("  " + (now.message().isEmpty() ? TEXTS.text("readings") : now.message())));
        }
    }

    /** What is over is not told, and what stays when something else is over is not told again. */
    private synchronized void changed(String notice) {
        if (!trouble.contains(notice)) {
            paper.write(List.of("  " + notice));
        }
        trouble = notice;
    }

    @Override
    public int width() {
        return paper.width();
    }

    @Override
    public void close() {}
}
