package breathtrainer.recording.entry;

import breathtrainer.recording.RecordingFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts the faults of a file, keeps the first of them, and passes each on. */
public final class FaultLog {
    private final String file;
    private final int most;
    private final Consumer<RecordingFault> listener;
    private final List<RecordingFault> kept = new ArrayList<>();
    private long count;

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
        listener.accept(fault);
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
