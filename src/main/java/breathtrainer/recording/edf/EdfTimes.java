package breathtrainer.recording.edf;

import breathtrainer.recording.even.TimeGrid;
import java.io.IOException;
import java.util.OptionalDouble;

/** When the samples of a data record were taken: records of EDF+D, and the first of EDF+C, say when they begin. */
final class EdfTimes {
    private final EdfHeader header;
    private final TimeGrid grid;
    private final double clock;
    private final EdfAnnotations annotations;
    private TimeGrid run;
    private long first; // record of the run
    private long points; // of the run, before this record

    /** @param clock seconds of the source's clock at the file's time 0 */
    EdfTimes(EdfHeader header, int count, double clock, EdfAnnotations annotations) {
        this.header = header;
        this.grid = new TimeGrid(count, header.micros(), 0);
        this.clock = clock;
        this.annotations = annotations;
        this.run = grid.from(clock);
    }

    void begin(long record) throws IOException {
        OptionalDouble start =
                record == 0 || header.isDiscontinuous() ? annotations.start(record) : OptionalDouble.empty();
        if (start.isPresent()) {
            run = grid.from(clock + start.getAsDouble());
            first = record;
        }
        points = (record - first) * grid.points();
    }

    double time(int sample) {
        return run.time(points + sample);
    }
}
