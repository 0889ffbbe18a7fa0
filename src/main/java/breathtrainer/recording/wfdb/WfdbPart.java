package breathtrainer.recording.wfdb;

import breathtrainer.recording.even.TimeGrid;
import java.io.IOException;
import java.util.List;

/** A segment that is there. */
final class WfdbPart {
    private final WfdbHeader header;
    private final WfdbOpening opening;
    private final List<String> names;
    private final long first;

    /** @param first frame of the whole record with which it begins */
    WfdbPart(WfdbHeader header, WfdbOpening opening, long first) {
        this.header = header;
        this.opening = opening;
        this.names = opening.names();
        this.first = first;
    }

    List<String> names() {
        return names;
    }

    boolean has(List<String> signals) {
        return names.containsAll(signals);
    }

    /** One that it has. */
    WfdbSignal signal(String name) {
        return header.signals().get(names.indexOf(name));
    }

    double rate() {
        return header.rate();
    }

    /** The samples of some signals that it has, at their times in the whole record. */
    WfdbSamples open(List<String> signals, TimeGrid grid) throws IOException {
        List<Integer> indices = signals.stream().map(names::indexOf).toList();
        long point = first * header.signals().get(indices.get(0)).perFrame();
        return opening.samples(indices, grid, point);
    }
}
