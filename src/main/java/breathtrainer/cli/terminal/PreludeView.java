package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.cli.terminal.key.Key;
import breathtrainer.language.Texts;
import breathtrainer.prelude.CheckLine;
import breathtrainer.prelude.Prelude;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jline.terminal.Terminal;

/** What is looked at before the first pose, on a terminal that can be drawn on. */
public final class PreludeView {
    private static final Texts TEXTS = Texts.of("cli.terminal");

    private static final long FRAME_MILLISECONDS = 100;
    private static final int MARGIN = 2;

    private final AlternateScreen screen;
    private final CellLook look;

    private PreludeView(AlternateScreen screen, CellLook look) {
        this.screen = screen;
        this.look = look;
    }

    /** One for this terminal; empty where lines must do. */
    public static Optional<PreludeView> ofProcess() {
        ProcessTerminal process = ProcessTerminal.ofProcess();
        Optional<Terminal> terminal = process.terminal();
        return terminal.map(found -> new PreludeView(new AlternateScreen(found), process.look()));
    }

    /**
     * Shows it until it has ended; not yet started.
     *
     * @return whether the wearer wants to practise
     * @throws CompletionException if the source broke
     */
    public boolean show(Prelude prelude) {
        Thread onSignal = new Thread(screen::close, "tidy up");
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            screen.enter();
            prelude.start();
            listen(prelude);
        } finally {
            screen.close();
            forget(onSignal);
        }
        return prelude.ended().join();
    }

    private void listen(Prelude prelude) {
        while (!prelude.ended().isDone()) {
            Size size = screen.size();
            screen.draw(lines(prelude.invitation(), prelude.lines(), size, look), size);
            press(screen.keys().next(FRAME_MILLISECONDS), prelude);
        }
    }

    private void press(Key key, Prelude prelude) {
        switch (key) {
            case SPACE, RIGHT -> prelude.begin();
            case T -> prelude.playTone();
            case Q, ESCAPE, INTERRUPT, CLOSED -> prelude.close();
            case REDRAW -> screen.forget();
            default -> {} // no meaning here
        }
    }

    /** One line a row of the terminal. */
    static List<String> lines(String invitation, List<CheckLine> checks, Size size, CellLook look) {
        Size drawn = new Size(Math.max(1, size.columns() - 1), size.rows());
        Cells cells = new Cells(drawn);
        int width = Math.max(1, drawn.columns() - 2 * MARGIN);
        int heading = put(cells, 1, look.glyphs().fold(TEXTS.text("prelude.heading")), width, Style.HEADING);
        int row = put(cells, heading, look.glyphs().fold(invitation), width, Style.QUIET) + 1;
        for (CheckLine check : checks) {
            String mark = mark(check.state(), look);
            row = put(cells, row, mark + " " + look.glyphs().fold(check.words()), width, style(check.state()));
        }
        put(cells, row + 1, look.glyphs().fold(Prelude.advice()), width, Style.NOTICE);
        cells.put(
                drawn.rows() - 1, MARGIN, Wrap.cut(look.glyphs().fold(TEXTS.text("prelude.keys")), width), Style.QUIET);
        return cells.lines(look.palette());
    }

    private static int put(Cells cells, int row, String text, int width, Style style) {
        int next = row;
        for (String line : Wrap.lines(text, width)) {
            cells.put(next, MARGIN, line, style);
            next++;
        }
        return next;
    }

    private static String mark(CheckLine.State state, CellLook look) {
        return switch (state) {
            case WELL -> look.glyphs().either("●", "*");
            case WAITING -> look.glyphs().either("◌", ".");
            case TROUBLE -> look.glyphs().either("○", "o");
        };
    }

    private static Style style(CheckLine.State state) {
        return switch (state) {
            case WELL -> Style.BODY;
            case WAITING -> Style.QUIET;
            case TROUBLE -> Style.NOTICE;
        };
    }

    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException e) {
            // it is running: the process ends
        }
    }
}
