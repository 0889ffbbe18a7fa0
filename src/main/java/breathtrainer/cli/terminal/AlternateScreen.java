package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.key.KeyReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * The terminal while a practice is drawn on it: another screen than the one with the wearer's commands, no cursor, every
 * key at once and unseen. {@link #close} gives all that back and may be called from any thread, again, and at any time.
 */
final class AlternateScreen implements AutoCloseable {
    private static final String CSI = "\u001b[";
    /** The alternate screen (1049) without a cursor (25), and nothing but what is drawn here. */
    private static final String ENTER = CSI + "?1049h" + CSI + "?25l" + CSI + "2J";

    /** Cleared first: after a resize tmux leaves lines of it behind on the other screen. */
    private static final String LEAVE = CSI + "0m" + CSI + "2J" + CSI + "?25h" + CSI + "?1049l";

    /** Terminals that know synchronised output (2026) show what lies between as one change; others pass over it. */
    private static final String BEGIN_CHANGE = CSI + "?2026h";

    private static final String END_CHANGE = CSI + "?2026l";
    private static final String ERASE_REST_OF_LINE = CSI + "K";

    private final Terminal terminal;
    private final Attributes before;
    private final KeyReader keys;
    private List<String> shown = List.of();
    private Size size = Size.USUAL;
    private boolean entered;
    private boolean closed;

    AlternateScreen(Terminal terminal) {
        this.terminal = terminal;
        this.keys = new KeyReader(terminal.reader()::read);
        this.before = terminal.getAttributes();
    }

    /** Takes the terminal over. */
    synchronized void enter() {
        if (!closed) {
            terminal.enterRawMode();
            deliverInterruptAsKey();
            print(ENTER);
            entered = true;
        }
    }

    /** Ctrl-C comes as a key, so that it can restore the screen and close the recording; Ctrl-Z has no meaning. */
    private void deliverInterruptAsKey() {
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
    }

    KeyReader keys() {
        return keys;
    }

    /** As it is now: a window can be resized at any time. */
    Size size() {
        int columns = terminal.getWidth();
        int rows = terminal.getHeight();
        return columns > 0 && rows > 0 ? new Size(columns, rows) : Size.USUAL;
    }

    /** The next frame is drawn as a whole. */
    synchronized void forget() {
        shown = List.of();
    }

    /** Sends the lines that differ from those shown. */
    synchronized void draw(List<String> lines, Size newSize) {
        if (closed || (lines.equals(shown) && newSize.equals(size))) {
            return;
        }
        boolean whole = shown.size() != lines.size() || !newSize.equals(size);
        StringBuilder change = new StringBuilder(BEGIN_CHANGE);
        for (int row = 0; row < lines.size(); row++) {
            if (whole || !lines.get(row).equals(shown.get(row))) {
                change.append(CSI).append(row + 1).append(";1H").append(lines.get(row));
                change.append(ERASE_REST_OF_LINE);
            }
        }
        print(change.append(END_CHANGE).toString());
        shown = lines;
        size = newSize;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (entered) {
            print(LEAVE);
            terminal.setAttributes(before);
        }
        try {
            terminal.close();
        } catch (IOException e) {
            // it was given back already, and there is no other place to say so
        }
    }

    private void print(String text) {
        PrintWriter writer = terminal.writer();
        writer.print(text);
        writer.flush();
    }
}
