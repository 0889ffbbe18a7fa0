package breathtrainer.cli.wiring;

import breathtrainer.ui.Look;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** The look that was chosen last. If it cannot be kept the window looks as it does at first; nothing is lost by it. */
public record LookFile(Path file) {
    private static final String DARK = "dark";
    private static final String STILL_ORB = "still-orb";

    public Look read() {
        Properties values = new Properties();
        if (!Files.exists(file)) {
            return Look.DEFAULT;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            LoggerFactory.getLogger(LookFile.class).warn("{} cannot be read", file, unreadable);
        }
        return new Look(flag(values, DARK, Look.DEFAULT.dark()), flag(values, STILL_ORB, Look.DEFAULT.stillOrb()));
    }

    void write(Look look) {
        Properties values = new Properties();
        values.setProperty(DARK, Boolean.toString(look.dark()));
        values.setProperty(STILL_ORB, Boolean.toString(look.stillOrb()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException unwritable) {
            LoggerFactory.getLogger(LookFile.class).warn("{} cannot be written", file, unwritable);
        }
    }

    private static boolean flag(Properties values, String name, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(name, Boolean.toString(otherwise)));
    }
}
