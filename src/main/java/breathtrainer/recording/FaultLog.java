package breathtrainer.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts the faults of a file, keeps the first of them, and passes each on. */
final class FaultLog {
    private final String file;
    private final int most;
    private final Consumer<Fault> listener;
    private final List<Fault> kept = new ArrayList<>();
    private long count;

    FaultLog(String file, int most, Consumer<Fault> listener) {
        this.file = file;
        this.most = most;
        this.listener = listener;
    }

    void add(long line, String what) {
        Fault fault = new Fault(file, line, what);
        count++;
        if (kept.size() < most) {
            kept.add(fault);
        }
        listener.accept(fault);
    }

    String file() {
        return file;
    }

    List<Fault> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
