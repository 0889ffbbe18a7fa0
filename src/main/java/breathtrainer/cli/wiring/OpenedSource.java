package breathtrainer.cli.wiring;

import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.SampleSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A source that is ready to be practised with.
 *
 * @param header what is known of it: its sensor, unit and settings
 * @param before the practice that is gone on with; null for a new one
 */
public record OpenedSource(
        SampleSource source,
        RecordingHeader header,
        RecordedCommands commands,
        Origin origin,
        @Nullable UnfinishedPractice before) {
    /** Keys in the header of what was opened, and in no recording: where it lies, and what was said to read it. */
    static final String OPENED = "opened";

    static final String OPENED_RATE = "opened_rate";
    static final String OPENED_COLUMN = "opened_column";
    private static final List<String> HOW = List.of(OPENED, OPENED_RATE, OPENED_COLUMN);

    /** For a new practice. */
    public OpenedSource(SampleSource source, RecordingHeader header, RecordedCommands commands, Origin origin) {
        this(source, header, commands, origin, null);
    }

    /** Where breath comes from, and so what becomes of a practice with it. */
    public enum Origin {
        /** Somebody wears it now. */
        SENSOR(""),
        /** A new practice with breath that was recorded. */
        RECORDING("recording"),
        /** A new practice with nobody's breath. */
        SYNTHETIC("synthetic wearer"),
        /** A routine is looked at while it is being written: nobody looks back at that. */
        REHEARSAL("rehearsal"),
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

        /** The one that a recording says. */
        static Origin marked(String mark) {
            return Arrays.stream(values())
                    .filter(origin -> origin.mark.equals(mark))
                    .findFirst()
                    .orElse(SENSOR);
        }
    }

    /** The same to go on with a practice; how that was made is said by its own header. */
    OpenedSource after(UnfinishedPractice before) {
        return new OpenedSource(source, before.header(), commands, origin, before);
    }

    /** The practice that is gone on with, where there is one. */
    UnfinishedPractice unfinished() {
        return Objects.requireNonNull(before, "a new practice");
    }

    /** How it is opened again, to go on with a practice that was cut off. */
    Properties how() {
        Properties how = new Properties();
        HOW.forEach(key -> header.value(key).ifPresent(value -> how.setProperty(key, value)));
        return how;
    }

    /** The same to look at a routine while it is being written. */
    public OpenedSource rehearsed() {
        return new OpenedSource(source, header, RecordedCommands.NONE, Origin.REHEARSAL);
    }

    /** Whether a practice with it is kept, though nobody has asked for it. */
    boolean isKept() {
        return origin != Origin.REPLAY && origin != Origin.REHEARSAL;
    }

    /** Whether somebody has put a sensor on and is about to begin. */
    boolean hasPrelude() {
        return origin == Origin.SENSOR && before == null && source instanceof SerialSource;
    }

    /** Whether a wearer breathes now. */
    public boolean live() {
        return origin == Origin.SENSOR || origin == Origin.SYNTHETIC;
    }

    /** The same, of which something else is known. */
    OpenedSource with(RecordingHeader known) {
        return new OpenedSource(source, known, commands, origin, before);
    }

    /** Commands that were given in another routine mean nothing in this one. */
    public OpenedSource forRoutine(String id) {
        boolean same = header.routine().isPresent() && header.routine().get().equals(id);
        return same ? this : new OpenedSource(source, header, RecordedCommands.NONE, origin, before);
    }
}
