package breathtrainer.cli.awake;

import breathtrainer.language.Texts;
import breathtrainer.prelude.KeptAwake;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** While this is open the machine does not sleep, and where it can be had the screen does not lock. */
public final class StayAwake implements KeptAwake {
    private static final Texts TEXTS = Texts.of("cli.awake");

    private final Optional<AwakeCommand> command;
    private final @Nullable Process child;

    private StayAwake(Optional<AwakeCommand> command) {
        this.command = command;
        this.child = command.map(StayAwake::start).orElse(null);
    }

    /** From now on, with what this machine has. */
    public static StayAwake now() {
        return with(
                System.getProperty("os.name", ""), Map.copyOf(System.getenv()).getOrDefault("PATH", ""));
    }

    static StayAwake with(String system, String path) {
        return new StayAwake(AwakeCommand.find(system, path));
    }

    /** Its input is ours: it ends when we do, however that comes. */
    private static @Nullable Process start(AwakeCommand command) {
        try {
            return new ProcessBuilder(command.words())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException gone) {
            return null; // as where there is none
        }
    }

    private boolean isRunning() {
        return child != null && child.isAlive();
    }

    @Override
    public boolean isWell() {
        return isRunning() && command.map(AwakeCommand::screenToo).orElse(false);
    }

    @Override
    public String words() {
        if (!isRunning()) {
            return TEXTS.text("none");
        }
        return TEXTS.text(isWell() ? "both" : "machine");
    }

    /** As the system does when we are gone. */
    void closeInput() {
        if (child != null) {
            try {
                child.getOutputStream().close();
            } catch (IOException ended) {
                // it is over already
            }
        }
    }

    @Override
    public void close() {
        closeInput();
        if (child != null) {
            child.descendants().forEach(ProcessHandle::destroy);
            child.destroy();
        }
    }
}
