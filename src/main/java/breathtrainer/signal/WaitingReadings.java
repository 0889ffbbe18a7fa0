package breathtrainer.signal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Readings that are not believed yet, until the others with them tell which of them are. */
final class WaitingReadings {
    private final @Nullable Sample[] waiting = new @Nullable Sample[GuardTuning.MOST_WAITING];
    private final UsualStep[] axes;
    private final Recent values = new Recent(GuardTuning.MOST_WAITING);
    private final double[] middle;
    private final double[] most;
    private double since;
    private int count;

    WaitingReadings(UsualStep... axes) {
        this.axes = axes.clone();
        middle = new double[axes.length];
        most = new double[axes.length];
    }

    void add(Sample sample) {
        since = count == 0 ? sample.time() : since;
        waiting[count] = sample;
        count++;
    }

    void drop() {
        count = 0;
    }

    /** Whether they have waited for so many seconds, or there is no more room for others. */
    boolean isOver(double now, double lasts) {
        return now - since >= lasts - GuardTuning.ROUNDING || count == waiting.length;
    }

    /** Whether a reading lies far nearer to where the sensor was than the first of those that wait. */
    boolean isBack(Sample sample, Sample before) {
        Sample first = waiting[0];
        return count > 0 && first != null && distance(sample, before) < GuardTuning.BACK * distance(first, before);
    }

    private double distance(Sample one, Sample other) {
        double sum = 0;
        for (int axis = 0; axis < axes.length; axis++) {
            sum += Math.abs(one.value(axis) - other.value(axis));
        }
        return sum;
    }

    /**
     * Hands on those that lie where most of them do, in the order of time; none waits any more.
     *
     * @param known whether the sensor's usual step is known
     */
    void handOn(Consumer<Sample> believed, boolean known) {
        for (int axis = 0; axis < axes.length; axis++) {
            findMiddle(axis, known);
        }
        for (int k = 0; k < count; k++) {
            Sample sample = waiting[k];
            if (sample != null && isWithOthers(sample)) {
                believed.accept(sample);
            }
        }
        count = 0;
    }

    private void findMiddle(int axis, boolean known) {
        values.clear();
        for (int k = 0; k < count; k++) {
            values.add(value(k, axis));
        }
        middle[axis] = values.median();
        values.clear();
        for (int k = 0; k < count; k++) {
            values.add(Math.abs(value(k, axis) - middle[axis]));
        }
        double step = known ? axes[axis].most() : axes[axis].grain();
        most[axis] = Math.max(step, GuardTuning.WITH_THE_OTHERS * values.median());
    }

    private boolean isWithOthers(Sample sample) {
        boolean with = true;
        for (int axis = 0; axis < axes.length; axis++) {
            with &= Math.abs(sample.value(axis) - middle[axis]) <= most[axis];
        }
        return with;
    }

    private double value(int place, int axis) {
        Sample sample = waiting[place];
        return sample == null ? Double.NaN : sample.value(axis);
    }
}
