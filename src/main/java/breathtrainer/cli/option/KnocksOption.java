package breathtrainer.cli.option;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.session.Knocks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether two knocks on the sensor are heard; where nothing is said, as the recording was made, and else they are not. */
public final class KnocksOption {
    /** How a recording says it. */
    public static final String KEY = "knocks";

    @Option(names = "--knocks", negatable = true)
    private @Nullable Boolean knocks;

    /** One that says it. */
    public static KnocksOption saying(Knocks knocks) {
        KnocksOption said = new KnocksOption();
        said.knocks = knocks == Knocks.MOVE_ON;
        return said;
    }

    /** As it was said, or else as the recording says. */
    public Knocks of(RecordingHeader header) {
        if (knocks != null) {
            return knocks ? Knocks.MOVE_ON : Knocks.IGNORED;
        }
        return Knocks.named(header.value(KEY).orElse(""));
    }
}
