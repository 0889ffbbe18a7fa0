package breathtrainer.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A belt's firmware on an emulated board, with its cable; see {@code firmware-notes/emulator}. */
final class EmulatedBelt implements AutoCloseable {
    private static final Path BUILT = Path.of("target", "firmware");

    private final Process emulator;
    private final BufferedReader said;
    private final Writer orders;

    private EmulatedBelt(Process emulator) {
        this.emulator = emulator;
        this.said = emulator.inputReader();
        this.orders = emulator.outputWriter();
    }

    /** Plugged in under a name; skips the test where it is not built. */
    static EmulatedBelt pluggedInAs(Path link) throws IOException {
        Path program = BUILT.resolve("belt-emulator");
        Path firmware = BUILT.resolve("belt-analog.elf");
        assumeTrue(
                Files.isExecutable(program) && Files.exists(firmware),
                "skipped: no emulated belt in " + BUILT + "; .ci/firmware builds it");
        EmulatedBelt belt = new EmulatedBelt(new ProcessBuilder(
                        program.toString(),
                        "--firmware",
                        firmware.toString(),
                        "--link",
                        link.toString(),
                        "--reset-on-open")
                .redirectErrorStream(true)
                .start());
        belt.awaitWord("plugged");
        return belt;
    }

    void unplug() throws IOException {
        order("unplug");
        awaitWord("unplugged");
    }

    void plug() throws IOException {
        order("plug");
        awaitWord("plugged");
    }

    private void order(String word) throws IOException {
        orders.write(word + "\n");
        orders.flush();
    }

    private void awaitWord(String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(word)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the emulated belt ended before it said " + word);
        }
    }

    /** It ends with its standard input. */
    @Override
    public void close() throws IOException {
        orders.close();
        said.close();
        emulator.destroy();
    }
}
