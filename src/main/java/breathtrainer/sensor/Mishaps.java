package breathtrainer.sensor;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * What is done about a fault of this program while it reads a port: what the port said around it is kept, once for each
 * port that is opened, so that the fault can be sent in and found.
 */
final class Mishaps {
    private final String port;
    private final Path folder;
    private final LastHeard lastHeard = new LastHeard();
    private String told = "";

    /** @param folder where the bytes are kept: others than the wearer cannot read them there */
    Mishaps(String port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    void heard(byte[] bytes, double now) {
        lastHeard.heard(bytes, now);
    }

    /** Keeps what is known of a fault; the sentence for the wearer. */
    String happened(RuntimeException fault) {
        LoggerFactory.getLogger(Mishaps.class).warn("{}: a fault of this program", port, fault);
        if (told.isEmpty()) {
            told = PortWords.mishap(port, keep(fault));
        }
        return told;
    }

    /** The file; empty if the disk fails as well. */
    private String keep(RuntimeException fault) {
        Path file = folder.resolve("breath-trainer-fault-" + Long.toString(System.nanoTime(), 36) + ".txt");
        String trace = Arrays.stream(fault.getStackTrace())
                .map(frame -> "#   at " + frame)
                .collect(Collectors.joining("\n", "# " + oneLine(fault) + "\n", "\n"));
        try (OutputStream out = NewFile.create(file, Existing.KEEP)) {
            out.write((lastHeard.asRawFile() + trace).getBytes(StandardCharsets.UTF_8));
            return file.toString();
        } catch (IOException notKept) {
            return "";
        }
    }

    private static String oneLine(RuntimeException fault) {
        return fault.toString().replaceAll("\\R", " ");
    }
}
