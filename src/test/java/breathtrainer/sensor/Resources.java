package breathtrainer.sensor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What this process holds on to that a source could forget to give back. */
record Resources(long openPorts, List<String> threads) {
    static Resources now() throws IOException {
        List<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("sensor") || name.contains("jSerialComm"))
                .sorted()
                .toList();
        return new Resources(countPorts(), threads);
    }

    private static long countPorts() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(Resources::isTerminal).count();
        }
    }

    private static boolean isTerminal(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/dev/pts") || target.startsWith("/dev/ptmx") || target.contains("ptmx");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
