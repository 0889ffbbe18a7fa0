package breathtrainer.cli.wiring;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingReader;
import breathtrainer.routine.Command;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recording with the commands that were given in it. Reads one sample ahead: the commands that stand behind a sample are
 * known when that sample is handed out.
 */
public final class ReplaySource implements SampleSource, RecordedCommands {
    private final RecordingReader reader;
    private final Deque<Entry.Command> commands = new ArrayDeque<>();
    private @Nullable Sample ahead;
    private boolean begun;

    public ReplaySource(RecordingReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public Optional<Sample> next() throws SourceException {
        if (!begun) {
            begun = true;
            ahead = read();
        }
        Sample sample = ahead;
        if (sample == null) {
            return Optional.empty();
        }
        ahead = read();
        return Optional.of(sample);
    }

    @Override
    public List<Command> upTo(double time) {
        List<Command> due = new ArrayList<>();
        while (!commands.isEmpty() && commands.getFirst().time() <= time) {
            Command.named(commands.removeFirst().word()).ifPresent(due::add);
        }
        return due;
    }

    @Override
    public void close() {
        reader.close();
    }

    private @Nullable Sample read() throws SourceException {
        for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
            if (entry.get() instanceof Entry.Reading reading) {
                return reading.sample();
            }
            if (entry.get() instanceof Entry.Command command) {
                commands.addLast(command);
            }
        }
        return null;
    }
}
