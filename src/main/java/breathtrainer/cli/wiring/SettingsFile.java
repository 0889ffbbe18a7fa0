package breathtrainer.cli.wiring;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * A few settings by their names. Changes are made one after the other, each to what the one before left; who reads finds what
 * was there before a change or after it, and never half of it. If the file cannot be written nothing else is lost.
 */
record SettingsFile(Path file) {
    private static final Object ONE_WRITER = new Object();

    /** All settings; none if there are none, or they cannot be read. */
    Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LoggerFactory.getLogger(SettingsFile.class).warn("{} cannot be read", file, unreadable);
            }
        }
        return values;
    }

    /** Changes some of them; the others stay. */
    void change(Consumer<Properties> change) {
        synchronized (ONE_WRITER) {
            Properties before = read();
            Properties values = new Properties();
            values.putAll(before);
            change.accept(values);
            if (!values.equals(before)) {
                write(values);
            }
        }
    }

    private void write(Properties values) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(folder, file.getFileName().toString(), ".new");
            try {
                try (Writer writer = Files.newBufferedWriter(whole)) {
                    values.store(writer, null);
                }
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException unwritable) {
            LoggerFactory.getLogger(SettingsFile.class).warn("{} cannot be written", file, unwritable);
        }
    }
}
