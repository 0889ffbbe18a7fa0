package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of every format, damaged by chance: each is read, its breaths are found and it is converted, or one sentence says
 * why not; within seconds, and without filling the disk in silence.
 */
class DamagedFilesTest {
    /** The same files every time; others by {@code -Ddamage.seed}. */
    private static final long SEED = 500_000;

    private static final double LONGEST = 5; // seconds of the processor
    private static final long HANGS = 60; // seconds of the clock, whatever else the machine does
    private static final long MUCH_LARGER = 20; // times the input, without a word
    private static final List<String> TARGETS = List.of("out.csv", "out.edf", "out.hea", "edfd");

    @TempDir
    private Path folder;

    static List<String> formats() {
        return List.of(
                "csv", "table", "opensignals", "edf", "edf+", "bdf", "wfdb", "segments", "siemens", "packed", "raw");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_few_of_each_format(String format) throws IOException {
        check(format, 1, 8);
    }

    /** Two starts that were rounded differently: time stood still then, it never ran back. */
    @Test
    void a_record_that_begins_a_microsecond_before_the_last_one_ends_does_not_turn_time_back() throws IOException {
        check("edf+", 9504487632502L, 1);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("formats")
    void two_thousand_of_each_format(String format) throws IOException {
        check(format, Long.getLong("damage.seed", SEED), Integer.getInteger("damage.count", 2000));
    }

    private void check(String format, long seed, int count) throws IOException {
        System.out.printf("%s: seed %d (-Ddamage.seed)%n", format, seed);
        List<IntactFiles> intact = IntactFiles.of(format, folder);
        List<String> faults = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> fault(format, intact, seed + i, TARGETS.get(i % TARGETS.size())))
                .filter(fault -> !fault.isEmpty())
                .toList();
        assertThat(faults).isEmpty();
    }

    private String fault(String format, List<IntactFiles> intact, long seed, String target) {
        Vandal vandal = new Vandal(seed);
        try {
            Path place = Files.createTempDirectory(folder, "damaged");
            Path file = write(intact.get(vandal.pick(intact.size())), vandal, place);
            String fault = watched(new Trial(file, place), target);
            if (!fault.isEmpty()) {
                keep(place, Path.of("target/damaged/" + format + "-" + seed));
                return String.format(Locale.ROOT, "%s, seed %d: %s", format, seed, fault);
            }
            delete(place);
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What hangs would hang the test as well. */
    private static String watched(Trial trial, String target) {
        FutureTask<String> trying = new FutureTask<>(() -> trial.faults(target));
        Thread thread = new Thread(trying, "trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return trying.get(HANGS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "hangs at " + List.of(thread.getStackTrace());
        } catch (ExecutionException | InterruptedException e) {
            return e.toString();
        }
    }

    private static void keep(Path place, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(place)) {
            for (Path each : files.toList()) {
                Files.write(to.resolve(each.getFileName()), Files.readAllBytes(each));
            }
        }
    }

    private static Path write(IntactFiles intact, Vandal vandal, Path place) throws IOException {
        List<String> names = List.copyOf(new TreeMap<>(intact.files()).keySet());
        int damaged = vandal.pick(4); // of two files the header in three of four cases
        for (Map.Entry<String, byte[]> each : intact.files().entrySet()) {
            boolean header = each.getKey().equals(intact.opened());
            boolean spoil = names.size() == 1 || (damaged > 0) == header;
            Files.write(place.resolve(each.getKey()), spoil ? vandal.damage(each.getValue()) : each.getValue());
        }
        return place.resolve(intact.opened());
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(place);
    }

    /** What becomes of one file. */
    private record Trial(Path file, Path place) {
        /** Empty if all is well. */
        String faults(String target) throws IOException {
            List<String> faults = new ArrayList<>();
            faults.add(timed("read", this::read));
            faults.add(timed("breaths", () -> answer(Program.run("breaths", file))));
            faults.add(timed("convert to " + target, () -> convert(target)));
            faults.removeIf(String::isEmpty);
            return String.join("; ", faults);
        }

        private interface Step {
            String run() throws IOException;
        }

        private static String timed(String what, Step step) throws IOException {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String fault;
            try {
                fault = step.run();
            } catch (RuntimeException | Error e) {
                fault = e + " at "
                        + List.of(e.getStackTrace()).stream().limit(4).toList();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            String slow = seconds > LONGEST ? " took " + seconds + " s" : "";
            return fault.isEmpty() && slow.isEmpty() ? "" : what + ": " + fault + slow;
        }

        private String read() {
            double last = Double.NEGATIVE_INFINITY;
            try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
                for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
                    if (next.get() instanceof Entry.Reading reading) {
                        boolean usable = reading.time() >= last;
                        for (int i = 0; i < reading.sample().channels(); i++) {
                            usable &= !(Math.abs(reading.sample().value(i)) > 1e12);
                        }
                        if (!usable) {
                            return "unbelievable " + reading + " after " + last;
                        }
                        last = reading.time();
                    }
                }
            } catch (RecordingException e) {
                return String.valueOf(e.getMessage()).isBlank() ? "refused without a word" : "";
            }
            return "";
        }

        private static String bad(String message) {
            boolean control = message.codePoints().anyMatch(c -> VisibleText.isHidden(c) && c != '\n');
            boolean raw =
                    message.contains("nobody foresaw") || message.contains("Exception") || message.contains("Usage");
            return raw || control || message.isBlank() ? "says '" + message.replaceAll("\\p{Cntrl}", "¿") + "'" : "";
        }

        private String answer(Program program) {
            boolean wordless = program.code() != 0 && program.err().isBlank();
            return (program.code() > 1 ? "code " + program.code() : "")
                    + (wordless ? "no word" : "")
                    + (program.err().isEmpty() ? "" : bad(program.err()))
                    + larger(program.out().length(), program.err());
        }

        private String convert(String target) throws IOException {
            boolean each = target.equals("edfd");
            Path to = place.resolve(each ? "out.edf" : target);
            Program program = each
                    ? Program.run("convert", file, to, "--to-format", "edfd", "--no-onsets")
                    : Program.run("convert", file, to);
            return answer(program) + larger(size("out."), program.err());
        }

        private String larger(long size, String words) {
            long input = size("a.");
            return size > MUCH_LARGER * Math.max(1, input) && !words.contains("times as many")
                    ? " " + input + " bytes became " + size
                    : "";
        }

        private long size(String beginning) {
            try (Stream<Path> files = Files.list(place)) {
                return files.filter(each -> each.getFileName().toString().startsWith(beginning))
                        .mapToLong(each -> each.toFile().length())
                        .sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
