package breathtrainer.cli.output;

import breathtrainer.cli.wiring.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;
import org.jline.terminal.spi.TerminalProvider;

/**
 * The native part of JLine, kept in one place of the program's own. Left to itself it is unpacked into the system's temporary
 * folder at each start, and stays there for ever if the program is killed.
 */
public final class NativeTerminal {
    private static final String LOOKED_FOR_IN = "library.jline.path"; // by JLine

    private NativeTerminal() {}

    /** What is known of the terminal by the system itself. */
    public static TerminalProvider provider() throws IOException {
        if (System.getProperty(LOOKED_FOR_IN) == null) {
            keepIn(Folders.ofThisMachine().data().resolve("native"));
        }
        return TerminalProvider.load("jni");
    }

    private static void keepIn(Path folder) {
        String name = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
        String packed = OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream content = JLineNativeLoader.class.getResourceAsStream(packed)) {
            if (content != null) {
                keep(folder.resolve(name), content.readAllBytes());
                System.setProperty(LOOKED_FOR_IN, folder.toString());
            }
        } catch (IOException e) {
            // no place of its own: it unpacks itself as ever
        }
    }

    /** Written aside and moved as a whole: another process that starts now finds all of it or none. */
    private static void keep(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), "new", ".part");
        try {
            Files.write(aside, content);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
