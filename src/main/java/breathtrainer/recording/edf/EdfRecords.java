package breathtrainer.recording.edf;

import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.even.ConversionPlan;
import breathtrainer.recording.even.TimeGrid;
import java.math.BigDecimal;

/**
 * The data records of an EDF+ file that is to be written: how many, how long, how many points each, and when each begins.
 * Either one follows on the other, a second or so each (EDF+C), or each holds one sample and tells its time (EDF+D).
 */
public final class EdfRecords {
    private static final double MICROS = 1e6; // in a second

    private final TimeGrid grid;
    private final double[] times;
    private final double origin;
    private final long count;

    private EdfRecords(TimeGrid grid, double[] times, double origin, long count) {
        this.grid = grid;
        this.times = times;
        this.origin = origin;
        this.count = count;
    }

    public static EdfRecords even(ConversionPlan plan) {
        TimeGrid grid = plan.grid().overASecond();
        long count = (plan.points() + grid.points() - 1) / grid.points();
        return new EdfRecords(grid, new double[0], 0, count);
    }

    /**
     * Each holds one sample and tells its time.
     *
     * @param times of the samples, in seconds of the recording's clock
     */
    public static EdfRecords each(double[] times) {
        double shortest = 1;
        for (int i = 1; i < times.length; i++) {
            double step = times[i] - times[i - 1];
            shortest = step > 0 ? Math.min(shortest, step) : shortest;
        }
        double micros = Math.max(1, Math.floor(shortest * MICROS));
        return new EdfRecords(new TimeGrid(1, micros, 0), times, times[0], times.length);
    }

    String type() {
        return times.length == 0 ? "EDF+C" : "EDF+D";
    }

    long count() {
        return count;
    }

    /** Points of a record. */
    long points() {
        return grid.points();
    }

    /** Points of all. */
    long points(ConversionPlan plan) {
        return times.length == 0 ? plan.points() : times.length;
    }

    /** Seconds, as a header tells them. */
    String duration() {
        return Decimal.print(new TimeGrid(grid.points(), grid.micros(), 0).time(grid.points()), 0);
    }

    /** Seconds since the first. */
    BigDecimal start(long record) {
        if (times.length > 0) {
            return BigDecimal.valueOf(times[(int) record]).subtract(BigDecimal.valueOf(origin));
        }
        return BigDecimal.valueOf(new TimeGrid(grid.points(), grid.micros(), 0).time(record * grid.points()));
    }
}
