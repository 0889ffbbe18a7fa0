package breathtrainer.cli.wiring;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.SampleSource;

/**
 * A source that is ready to be practised with.
 *
 * @param header what is known of it: its sensor, unit and settings
 * @param live whether what it says is nowhere yet, and so has to be kept
 */
public record OpenedSource(SampleSource source, RecordingHeader header, RecordedCommands commands, boolean live) {
    /** Commands that were given in another routine mean nothing in this one. */
    public OpenedSource forRoutine(String id) {
        boolean same = header.routine().isPresent() && header.routine().get().equals(id);
        return same ? this : new OpenedSource(source, header, RecordedCommands.NONE, live);
    }
}
