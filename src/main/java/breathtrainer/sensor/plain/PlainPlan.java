package breathtrainer.sensor.plain;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import breathtrainer.sensor.time.Unwrap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How the lines of a device that prints plain numbers are read, once that is found out. */
final class PlainPlan {
    /** A clock that goes back this often in a row did not start anew, nor lost a digit on the way: it is no clock. */
    private static final int FALLS_OF_NO_CLOCK = 4;

    private final String shape;
    private final String unit;
    private final int fields;
    private final ColumnChoice choice;
    private final List<String> labels;
    private Unwrap ticks = new Unwrap(32);
    private double lastTime = Double.NaN;
    private int falls;

    /** Lines like the example, whose columns have these names. */
    PlainPlan(PlainLine example, List<String> labels, ColumnChoice choice) {
        this.labels = labels;
        this.shape = example.shape();
        this.fields = example.fields().size();
        this.unit = example.fields().get(choice.breath().get(0)).unit();
        this.choice = choice;
    }

    void opened() {
        ticks = new Unwrap(32);
        lastTime = Double.NaN;
        falls = 0;
    }

    boolean fits(PlainLine line) {
        return line.shape().equals(shape);
    }

    /** Whether a line looks like one that lost or won some characters on the way. */
    boolean almostFits(PlainLine line) {
        return Math.abs(line.fields().size() - fields) == 1 && fields > 1;
    }

    Reading read(PlainLine line, double arrival) {
        double time = choice.time()
                .map(clock -> ticks.of(line.fields().get(clock.index()).value()) / clock.ticksPerSecond())
                .orElse(Double.NaN);
        falls = time < lastTime ? falls + 1 : time > lastTime ? 0 : falls;
        lastTime = time;
        return new Reading(arrival, time, choice.values(line));
    }

    /** Whether there is a column for each of the wearer's wishes. */
    boolean grants(List<String> wish) {
        return ColumnChoice.wished(labels, wish).size() == wish.size();
    }

    /** The printed columns, by name or by number. */
    List<String> columns() {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i).isEmpty() ? String.valueOf(i + 1) : labels.get(i))
                .toList();
    }

    boolean clockIsWrong() {
        return falls >= FALLS_OF_NO_CLOCK;
    }

    Device device() {
        String kind = choice.isAccelerometer() ? "accelerometer that prints numbers" : "belt that prints numbers";
        return new Device(kind, List.copyOf(choice.names()), unit, OptionalDouble.empty(), true);
    }
}
