package breathtrainer.recording.entry;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Counts the faults of a file, keeps the first of them, and passes those on that tell of the whole; of those of single lines
 * the first three, and at the end how many there were.
 */
public final class FaultLog {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private static final int TOLD = 3;

    private final String file;
    private final int most;
    private final Consumer<RecordingFault> listener;
    private final List<RecordingFault> kept = new ArrayList<>();
    private long count;
    private long lines;
    private boolean ended;

    public FaultLog(String file, int most, Consumer<RecordingFault> listener) {
        this.file = file;
        this.most = most;
        this.listener = listener;
    }

    public void add(long line, String what) {
        RecordingFault fault = new RecordingFault(file, line, what);
        count++;
        if (kept.size() < most) {
            kept.add(fault);
        }
        lines += line > 0 ? 1 : 0;
        if (line == 0 || lines <= TOLD) {
            listener.accept(fault);
        }
    }

    /** Everything was read. */
    public void end() {
        if (!ended && lines > TOLD) {
            listener.accept(new RecordingFault(file, 0, TEXTS.text("lines.told", lines, TOLD)));
        }
        ended = true;
    }

    public String file() {
        return file;
    }

    public List<RecordingFault> kept() {
        return List.copyOf(kept);
    }

    public long count() {
        return count;
    }
}
