package breathtrainer.cli.output;

import breathtrainer.language.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why something could not be written. Whoever prints is not told: results would be missing, and
 * the exit code would say that all is well.
 */
public final class StandardOutput extends OutputStream {
    private static final Texts TEXTS = Texts.of("cli.output");

    private final OutputStream out;
    private volatile @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Takes the place of the process's own, for all that is printed from now on. */
    public static StandardOutput install(Charset charset) {
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(output, false, charset));
        return output;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** The program's exit code, if that of the command is this one: 1 where results are missing. */
    public int exitCode(int done) {
        return failure == null || done != 0 ? done : 1;
    }

    /** What to say of results that are missing; nothing if none are, or if the reader of a pipe had enough. */
    public Optional<String> trouble() {
        IOException reason = failure;
        boolean hadEnough = reason != null
                && String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return reason == null || hadEnough
                ? Optional.empty()
                : Optional.of(TEXTS.text("results-lost", String.valueOf(reason.getMessage())));
    }
}
