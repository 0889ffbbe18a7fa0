package breathtrainer.recording;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFiles;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.HeaderLine;
import breathtrainer.recording.entry.TimedComment;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a recording that can be read by its owner alone. What was written is in the file at the latest half a second of the
 * samples' time later, and at every command: a program that is killed loses no more. For one thread.
 *
 * <p>A recording is of one sensor: the first sample that is not missing says how many values there are: one, three or six. Until
 * it comes, what is written is held back; a sample with more or fewer values says only that time went on. Reading the file gives the entries that were written, with exactly the same numbers.
 */
public final class RecordingWriter implements AutoCloseable {
    /** On the disk at the latest after so many seconds of the samples' time. */
    private static final double FLUSHED_WITHIN = 0.5;

    /** The columns of an accelerometer, and of one with a gyroscope, by how many values there are; all else is a belt. */
    private static final Map<Integer, String> AXES = Map.of(3, "x,y,z", 6, "x,y,z,gx,gy,gz");

    private final RecordingHeader header;
    private LineFile lines;
    private final List<Entry> held = new ArrayList<>();
    private int channels;
    private double flushed = Double.NEGATIVE_INFINITY;

    private RecordingWriter(LineFile lines, RecordingHeader header) {
        this.lines = lines;
        this.header = header;
    }

    /**
     * Begins a recording, with the folders in which it lies.
     *
     * @throws RecordingException if there is such a file already, or it cannot be written
     */
    public static RecordingWriter create(Path file, RecordingHeader header) throws RecordingException {
        return create(file, header, Existing.KEEP);
    }

    /**
     * Begins a recording, with the folders in which it lies.
     *
     * @param existing whether it may take the place of a file that is there
     * @throws RecordingException if there is such a file and it is kept, or it cannot be written
     */
    public static RecordingWriter create(Path file, RecordingHeader header, Existing existing)
            throws RecordingException {
        return begin(LineFile.create(file, existing), header);
    }

    /**
     * Goes on with a recording that was cut off. A last line that is torn is taken away, as a reader passes over it.
     *
     * @param header what it says of itself
     * @param channels how many values its samples have
     * @throws RecordingException if it cannot be written
     */
    public static RecordingWriter goOn(Path file, RecordingHeader header, int channels) throws RecordingException {
        RecordingWriter writer = new RecordingWriter(LineFile.goOn(file), header);
        writer.channels = channels;
        return writer;
    }

    static RecordingWriter create(Path file, RecordingHeader header, NewFiles files) throws IOException {
        return begin(LineFile.create(file, files), header);
    }

    private static RecordingWriter begin(LineFile lines, RecordingHeader header) throws RecordingException {
        RecordingWriter writer = new RecordingWriter(lines, header);
        writer.addHeader();
        writer.lines.flush();
        return writer;
    }

    private void addHeader() {
        lines.add(new HeaderLine(RecordingHeader.VERSION, "1").toString());
        header.values().forEach((key, value) -> {
            if (!key.equals(RecordingHeader.VERSION)) {
                lines.add(new HeaderLine(key, value).toString());
            }
        });
    }

    /** Where it is written. */
    public Path file() {
        return lines.file();
    }

    /**
     * Goes on in another file after this one failed: with all that was written so far if it can still be read, and with what
     * could not be written.
     *
     * @throws RecordingException if that file is there already or cannot be written either
     */
    public void goOnIn(Path other) throws RecordingException {
        LineFile broken = lines;
        lines = broken.copyTo(other);
        if (lines.isEmpty()) {
            addHeader();
            if (channels > 0) {
                lines.add(columns());
            }
        }
        broken.handOver(lines);
        lines.flush();
    }

    /**
     * Adds a sample. Values that are missing, or that no sensor gives, become empty fields.
     *
     * @throws RecordingException if the file cannot be written any further
     * @throws IllegalArgumentException if its time is not finite
     */
    public void write(Sample sample) throws RecordingException {
        write(new Entry.Reading(sample));
    }

    /**
     * Adds a command of the wearer, and puts it on the disk at once.
     *
     * @param time seconds, of the newest sample
     * @param word one word
     * @throws RecordingException if the file cannot be written any further
     */
    public void command(double time, String word) throws RecordingException {
        write(new Entry.Command(time, word));
    }

    /**
     * Adds a remark for people, which has no part in a replay.
     *
     * @param text one line that does not begin with {@code command} and asks for nothing
     * @throws RecordingException if the file cannot be written any further
     */
    public void note(double time, String text) throws RecordingException {
        write(new Entry.Note(time, text));
    }

    /**
     * Adds what was read.
     *
     * @throws RecordingException if the file cannot be written any further
     */
    public void write(Entry entry) throws RecordingException {
        if (channels == 0) {
            held.add(entry);
            if (entry instanceof Entry.Reading reading && tellsChannels(reading.sample())) {
                begin(reading.sample().channels());
            }
        } else {
            add(entry);
        }
    }

    /** A source that does not know its sensor yet yields samples of one missing value. */
    private static boolean tellsChannels(Sample sample) {
        return AXES.containsKey(sample.channels()) || (sample.channels() == 1 && !sample.isMissing());
    }

    private void begin(int count) throws RecordingException {
        channels = count;
        lines.add(columns());
        for (Entry entry : held) {
            add(entry);
        }
        held.clear();
    }

    private String columns() {
        return "time_s," + AXES.getOrDefault(channels, "belt");
    }

    private void add(Entry entry) throws RecordingException {
        if (entry instanceof Entry.Reading reading) {
            lines.add(row(reading.sample()));
        } else if (entry instanceof Entry.Command command) {
            lines.add(TimedComment.print(command));
        } else if (entry instanceof Entry.Ask ask) {
            lines.add(TimedComment.print(ask));
        } else if (entry instanceof Entry.Note note) {
            lines.add(TimedComment.print(note));
        }
        if (entry instanceof Entry.Command || entry instanceof Entry.Ask || entry.time() - flushed >= FLUSHED_WITHIN) {
            lines.flush();
            flushed = entry.time();
        }
    }

    private String row(Sample sample) {
        StringBuilder row = new StringBuilder(Decimal.print(sample.time(), TimedComment.TIME_DIGITS));
        for (int i = 0; i < channels; i++) {
            double value = sample.channels() == channels ? sample.value(i) : Double.NaN;
            row.append(',').append(Double.isFinite(value) && Believed.value(value) ? Decimal.print(value, 0) : "");
        }
        return row.toString();
    }

    /**
     * Ends the file; may be called again.
     *
     * @throws RecordingException if the last of it could not be written
     */
    @Override
    public void close() throws RecordingException {
        if (!held.isEmpty()) {
            begin(1);
        }
        lines.close();
    }
}
