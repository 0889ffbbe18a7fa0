package breathtrainer.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another program that is run, and what it printed. */
final class Tool {
    private Tool() {}

    /** One of the JDK that runs this. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static boolean isThere(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** What it printed; fails if it did not end well. */
    static String run(List<String> command) throws IOException {
        Outcome outcome = outcome(command);
        if (outcome.code() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + outcome.printed());
        }
        return outcome.printed();
    }

    /** What it printed, however it ended. */
    static String ask(List<String> command) {
        try {
            return outcome(command).printed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Outcome(int code, String printed) {}

    private static Outcome outcome(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        try {
            return new Outcome(process.waitFor(), printed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + command.get(0), e);
        }
    }
}
