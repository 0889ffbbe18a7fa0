package breathtrainer.sound.line;

import breathtrainer.language.Texts;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The line to the loudspeaker: opened when there is one, and again when it is back. Each change is told once. For one thread. */
final class Connection {
    private static final Texts TEXTS = Texts.of("sound.line");
    private static final long AGAIN = TimeUnit.SECONDS.toNanos(2);

    private final LineOpener opener;
    private final Consumer<String> trouble;
    private @Nullable OpenLine line;
    private boolean wasThere;
    private boolean isToldMissing;
    private long tried;

    Connection(LineOpener opener, Consumer<String> trouble) {
        this.opener = opener;
        this.trouble = trouble;
    }

    /**
     * The open line, if there is one.
     *
     * @param now nanoseconds of the system's clock
     */
    Optional<OpenLine> line(long now) {
        if (line == null && (tried == 0 || now - tried >= AGAIN)) {
            tried = now;
            open();
        }
        return Optional.ofNullable(line);
    }

    boolean isOpen() {
        return line != null;
    }

    /** The device does not take sound any more. */
    void lost() {
        close(false);
        trouble.accept(TEXTS.text("lost"));
        isToldMissing = true;
    }

    void close(boolean playOut) {
        if (line != null) {
            line.close(playOut);
            line = null;
        }
    }

    private void open() {
        try {
            line = opener.open();
            if (isToldMissing) {
                trouble.accept(TEXTS.text(wasThere ? "back" : "now"));
            }
            wasThere = true;
            isToldMissing = false;
        } catch (DeviceException e) {
            if (!isToldMissing) {
                isToldMissing = true;
                trouble.accept(TEXTS.text("none"));
            }
        }
    }
}
