package breathtrainer.cli;

import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.wiring.DeviceHeader;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.sensor.SerialSource;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what a sensor says to a file, until Ctrl-C. */
@Command(name = "record", mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    private static final long LONGEST_FAREWELL_S = 2;
    /** As it stands in recordings. */
    private static final String AGAIN = "Readings arrive again.";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--sensor", paramLabel = "PORT|auto", defaultValue = "auto")
    private String sensor = "auto";

    @Option(names = "--to", paramLabel = "FILE", required = true)
    private Path to = Path.of("");

    @Option(names = "--raw", paramLabel = "FILE")
    private @Nullable Path raw;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Override
    public Integer call() throws SourceException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        SensorOpener door = SensorOpener.of(RecordingOptions.NONE, overwrite.named(raw), Folders.ofThisMachine())
                .telling(err::println);
        CountDownLatch kept = new CountDownLatch(1);
        try (SerialSource source = door.open(sensor);
                RecordingWriter writer = RecordingWriter.create(to, header(source), overwrite.existing())) {
            closeOnExit(source, kept);
            err.println(TEXTS.text("record.begins", source.name(), to));
            write(source, writer, err);
            String figures = source.figures();
            err.println(TEXTS.text(figures.isEmpty() ? "record.kept" : "record.kept.figures", to, figures));
        } finally {
            kept.countDown();
        }
        return 0;
    }

    private static RecordingHeader header(SerialSource source) {
        return DeviceHeader.of(source.device(), source.name()).withStarted(OffsetDateTime.now(ZoneId.systemDefault()));
    }

    private static void write(SerialSource source, RecordingWriter writer, PrintWriter err)
            throws SourceException, InterruptedException {
        String told = "";
        for (Optional<Sample> sample = source.next(); sample.isPresent(); sample = source.next()) {
            writer.write(sample.get());
            String message = source.status().message();
            if (!message.equals(told)) {
                told = message;
                err.println(message.isEmpty() ? TEXTS.text("record.again") : message);
                writer.write(new Entry.Note(sample.get().time(), message.isEmpty() ? AGAIN : message));
            }
        }
    }

    /**
     * Ctrl-C ends the source, so that the recording is closed like any other. It is waited for that, and not for the thread
     * that records: it waits for the end of the program itself.
     */
    private static void closeOnExit(SerialSource source, CountDownLatch kept) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            source.close();
            try {
                kept.await(LONGEST_FAREWELL_S, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
