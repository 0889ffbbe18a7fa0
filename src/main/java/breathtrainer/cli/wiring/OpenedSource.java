package breathtrainer.cli.wiring;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.SampleSource;
import java.util.Optional;

/**
 * A source that is ready to be practised with.
 *
 * @param header what is known of it: its sensor, unit and settings
 */
public record OpenedSource(SampleSource source, RecordingHeader header, RecordedCommands commands, Origin origin) {
    /** Where breath comes from, and so what becomes of a practice with it. */
    public enum Origin {
        /** Somebody wears it now. */
        SENSOR(""),
        /** A new practice with breath that was recorded. */
        RECORDING("recording"),
        /** A new practice with nobody's breath. */
        SYNTHETIC("synthetic wearer"),
        /** The same practice again: it is kept already. */
        REPLAY("replay");

        private final String mark;

        Origin(String mark) {
            this.mark = mark;
        }

        /** How a recording says that nobody wore a sensor; whoever looks back over weeks leaves those out. */
        Optional<String> mark() {
            return Optional.of(mark).filter(word -> !word.isEmpty());
        }
    }

    /** Whether a wearer breathes now. */
    public boolean live() {
        return origin == Origin.SENSOR || origin == Origin.SYNTHETIC;
    }

    /** Commands that were given in another routine mean nothing in this one. */
    public OpenedSource forRoutine(String id) {
        boolean same = header.routine().isPresent() && header.routine().get().equals(id);
        return same ? this : new OpenedSource(source, header, RecordedCommands.NONE, origin);
    }
}
