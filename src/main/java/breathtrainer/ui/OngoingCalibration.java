package breathtrainer.ui;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Evidence;
import breathtrainer.signal.SourceStatus;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A guided minute as a view sees it and speaks to it. All methods but {@link #close} return at once; any thread may call them.
 */
public interface OngoingCalibration extends AutoCloseable {
    /**
     * What can be seen of it at a moment.
     *
     * @param ask what the wearer is asked for; null before the first sample
     * @param rounds that are over
     * @param left seconds until something else is asked for
     * @param seconds that this is asked for altogether
     * @param level how full the lungs seem to be: 0 = usual end of exhale, 1 = usual end of inhale, and a little beyond
     */
    record Moment(@Nullable Ask ask, int rounds, double left, double seconds, double level) {
        /** Nothing has come yet. */
        public static final Moment BEFORE = new Moment(null, 0, 0, 0, 0);

        /** How much of the time for this is over, 0 to 1. */
        public double share() {
            return seconds > 0 ? Math.max(0, Math.min(1, 1 - left / seconds)) : 0;
        }
    }

    void start();

    /** The wearer was disturbed, or did not understand: what is being asked is begun anew. */
    void again();

    /** The newest state. */
    Moment moment();

    SourceStatus sourceStatus();

    /** Whether somebody hears what is asked; a recording does not, and is only watched. */
    boolean isHeard();

    /** How many times faster than life it runs: 1 for a sensor. */
    double speed();

    /**
     * Completes with all that was read when it is over: the minute, or the source. Exceptionally if the source broke; the message
     * of that is shown as it stands. Cancelled if it was closed before.
     */
    CompletableFuture<Evidence> ended();

    /** Ends it if it runs, and waits until its thread is gone and its source is closed. May be called again. */
    @Override
    void close();
}
