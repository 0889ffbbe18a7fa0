package breathtrainer.recording.wfdb;

import breathtrainer.recording.entry.SampleReader;
import breathtrainer.recording.even.TimeGrid;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of one or three signals, out of frames in which those of others may stand between them. */
final class WfdbSamples implements SampleReader {
    private final WfdbNumbers numbers;
    private final List<WfdbSignal> group;
    private final List<Integer> chosen;
    private final long frames;
    private final TimeGrid grid;
    private final int perFrame;
    private final double[][] frame;
    private long framesRead;
    private long given;
    private int next;

    /**
     * Reads on from the first frame.
     *
     * @param group all signals of the file, in their order
     * @param chosen those that are read, with the same skew and samples in a frame
     * @param frames so many are there
     * @param first point of the grid that they begin with
     */
    WfdbSamples(
            WfdbNumbers numbers, List<WfdbSignal> group, List<Integer> chosen, long frames, TimeGrid grid, long first)
            throws IOException {
        this.numbers = numbers;
        this.group = group;
        this.chosen = chosen;
        this.frames = frames;
        this.grid = grid;
        this.given = first;
        this.perFrame = group.get(chosen.get(0)).perFrame();
        this.frame = new double[chosen.size()][perFrame];
        this.next = perFrame;
        int skew = group.get(chosen.get(0)).skew();
        while (framesRead < Math.min(skew, frames)) {
            readFrame();
        }
    }

    @Override
    public @Nullable Sample next() throws IOException {
        if (next == perFrame) {
            if (framesRead == frames) {
                return null;
            }
            readFrame();
            next = 0;
        }
        double[] values = new double[chosen.size()];
        for (int i = 0; i < values.length; i++) {
            double stored = frame[i][next];
            values[i] = group.get(chosen.get(i)).scale().value(stored);
        }
        next++;
        return Sample.of(grid.time(given++), values);
    }

    private void readFrame() throws IOException {
        framesRead++;
        for (int signal = 0; signal < group.size(); signal++) {
            int place = chosen.indexOf(signal);
            for (int i = 0; i < group.get(signal).perFrame(); i++) {
                double number = numbers.next();
                if (place >= 0) {
                    frame[place][i] = number;
                }
            }
        }
    }

    @Override
    public List<Path> beside() {
        return List.of(numbers.file());
    }

    @Override
    public void close() throws IOException {
        numbers.close();
    }
}
