package breathtrainer.cli.output;

import breathtrainer.language.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How far much work has come, on one line that is written over and in the end taken away. Only for somebody at a terminal: a
 * file or a program that takes standard error gets nothing of it. From any thread.
 */
public final class ProgressBar implements AutoCloseable {
    private static final Texts TEXTS = Texts.of("cli.output");

    private static final int WIDTH = 30; // signs
    private static final long SILENT = 300_000_000; // nanoseconds: what is done by then needs no bar
    private static final long EVERY = 100_000_000;
    private static final String HOME = "\r";

    private final @Nullable PrintStream terminal;
    private final String what;
    private long next = System.nanoTime() + SILENT;
    private boolean shown;

    private ProgressBar(@Nullable PrintStream terminal, String what) {
        this.terminal = terminal;
        this.what = what;
    }

    /**
     * One that is seen if somebody sits there.
     *
     * @param what there is much of, such as {@code recordings}
     */
    public static ProgressBar onTerminal(String what) {
        return new ProgressBar(
                Console.errorIsTerminal()
                        ? new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.US_ASCII)
                        : null,
                what);
    }

    /** For tests. */
    static ProgressBar on(PrintStream terminal, String what) {
        ProgressBar bar = new ProgressBar(terminal, what);
        bar.next = System.nanoTime();
        return bar;
    }

    /** So many of so many are done. */
    public synchronized void at(int done, int all) {
        PrintStream out = terminal;
        if (out == null || System.nanoTime() < next || all <= 0) {
            return;
        }
        next = System.nanoTime() + EVERY;
        shown = true;
        int full = (int) ((long) WIDTH * done / all);
        out.print(HOME + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] "
                + TEXTS.text("progress", done, all, what));
        out.flush();
    }

    /** Takes it away. */
    @Override
    public synchronized void close() {
        PrintStream out = terminal;
        if (out != null && shown) {
            out.print(HOME + " ".repeat(79) + HOME);
            out.flush();
            shown = false;
        }
    }
}
