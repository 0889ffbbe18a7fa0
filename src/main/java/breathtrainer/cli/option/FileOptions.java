package breathtrainer.cli.option;

import breathtrainer.recording.RecordingOptions;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a recording may not say itself. */
public final class FileOptions {
    @Option(names = "--rate", paramLabel = "HZ", converter = RateConverter.class)
    private @Nullable Double rate;

    @Option(names = "--column", paramLabel = "NAME")
    private @Nullable String column;

    public RecordingOptions options() {
        return new RecordingOptions(
                rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate), Optional.ofNullable(column));
    }
}
