package breathtrainer.sensor;

import breathtrainer.signal.SourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A second process that opens a port and keeps it until its standard input ends. */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final String said;

    private OtherProgram(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    /** Starts it, perhaps by way of another command, and waits until it opened the port or could not. */
    static OtherProgram opening(String port, String... by) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProgram.class.getName(),
                port);
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(by), java.stream()).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        return new OtherProgram(process, line == null ? "" : line);
    }

    /** {@code open}, or why it could not. */
    String said() {
        return said;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }

    public static void main(String[] arguments) throws Exception {
        try (SerialSource source = Sensors.open(arguments[0])) {
            System.out.println(source.device().isEmpty() ? "open" : "open and recognised");
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (SourceException trouble) {
            System.out.println(trouble.getMessage());
        }
    }
}
