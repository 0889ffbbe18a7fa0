package breathtrainer.signal;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps readings that no chest can make from the grid: two lines that have become one, a bit that was lost, a converter at the
 * end of its range for a moment.
 *
 * <p>A reading is doubtful if it lies further from the last one that was believed than this sensor goes in a step
 * ({@link UsualStep}), on any axis. A doubtful reading waits. If the next ones are where the sensor was before, those that
 * waited are dropped. If they are not for {@value GuardTuning#DOUBT_LASTS} s, then something has moved: a belt, or its wearer.
 * Those that waited are believed then, but for any that lie far from their middle. All others are handed on at once.
 *
 * <pre>
 *   value         a spike                   a belt that is moved
 *     |               x                                 ? ? ? * * *
 *     |                                                 |     |
 *     | * * * * *  *    * * *              * * * * * *  |     all are believed, .1 s after the first
 *     +---------------------------&gt; time               waits
 * </pre>
 *
 * <p>At the beginning nothing is known, so all of the first {@value GuardTuning#BEGINNING_LASTS} s wait. Where readings come more
 * slowly, one that is doubtful waits for the next. Allocates nothing. Used by one thread.
 */
public final class SpikeGuard {
    private final Consumer<Sample> believed;
    private final Consumer<Sample> believe = this::believe; // once: made anew it would be rubbish at every jump
    private final Runnable moved;
    private final UsualStep[] axes;
    private final WaitingReadings waiting;
    private @Nullable Sample before; // the newest reading
    private @Nullable Sample last; // the newest that is believed
    private double periodEnds;
    private double placeDue = Double.NEGATIVE_INFINITY;

    /**
     * Knows nothing yet.
     *
     * @param believed gets every sample that is believed, in the order of time
     * @param moved told after samples that were believed although they lie far from those before
     */
    public SpikeGuard(int channels, Consumer<Sample> believed, Runnable moved) {
        this.believed = believed;
        this.moved = moved;
        axes = IntStream.range(0, channels).mapToObj(axis -> new UsualStep()).toArray(UsualStep[]::new);
        waiting = new WaitingReadings(axes);
    }

    /** Takes a sample all of whose values are finite, at a time after the sample before. */
    public void accept(Sample sample) {
        learn(sample);
        Sample from = last;
        if (from != null && (!isDoubtful(sample, from) || waiting.isBack(sample, from))) {
            waiting.drop();
            believe(sample);
            return;
        }
        waiting.add(sample);
        if (waiting.isOver(sample.time(), from == null ? GuardTuning.BEGINNING_LASTS : GuardTuning.DOUBT_LASTS)) {
            if (from == null) {
                begin();
            } else {
                waiting.handOn(believe, true);
                moved.run();
            }
        }
    }

    /** The usual step is that of the readings that are believed: a spike among the first would make all spikes usual. */
    private void begin() {
        for (UsualStep axis : axes) {
            axis.forgetLargest();
        }
        waiting.handOn(this::beginWith, false);
        for (UsualStep axis : axes) {
            axis.endBeginning();
        }
    }

    private void beginWith(Sample sample) {
        Sample from = last;
        if (from != null) {
            for (int axis = 0; axis < axes.length; axis++) {
                axes[axis].believedStep(Math.abs(sample.value(axis) - from.value(axis)));
            }
        }
        believe(sample);
    }

    private boolean isDoubtful(Sample sample, Sample from) {
        // after a while without readings, or with doubtful ones, breath may have moved further than in a step
        double further = 1 + (sample.time() - from.time()) / GuardTuning.PERIOD;
        boolean doubtful = false;
        for (int axis = 0; axis < axes.length; axis++) {
            doubtful |= Math.abs(sample.value(axis) - from.value(axis)) > further * axes[axis].most();
        }
        return doubtful;
    }

    private void learn(Sample sample) {
        Sample from = before;
        before = sample;
        if (from == null) {
            periodEnds = sample.time() + GuardTuning.DOUBT_LASTS - GuardTuning.ROUNDING;
            return;
        }
        for (int axis = 0; axis < axes.length; axis++) {
            axes[axis].step(Math.abs(sample.value(axis) - from.value(axis)));
        }
        if (sample.time() >= periodEnds) {
            periodEnds = sample.time() + GuardTuning.PERIOD;
            for (UsualStep axis : axes) {
                axis.endPeriod();
            }
        }
    }

    private void believe(Sample sample) {
        last = sample;
        if (sample.time() >= placeDue) {
            placeDue = sample.time() + GuardTuning.RANGE_PERIOD;
            for (int axis = 0; axis < axes.length; axis++) {
                axes[axis].place(sample.value(axis));
            }
        }
        believed.accept(sample);
    }
}
