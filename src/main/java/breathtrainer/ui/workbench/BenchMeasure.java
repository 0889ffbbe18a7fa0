package breathtrainer.ui.workbench;

import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Measures the workbench with the recording that lies on it: when it is seen first, when all of it is, and how many pictures a
 * second are drawn while one scrubs through it.
 */
public final class BenchMeasure extends AnimationTimer {
    private static final double SECOND = 1e9; // nanoseconds
    private static final double SCRUBBED = 5; // seconds
    private static final double MEGABYTE = 1e6;

    private final WorkbenchScreen screen;
    private final Consumer<String> told;
    private final Runnable done;
    private final long begun = System.nanoTime();
    private final Random random = new Random(1);
    private int stage;
    private int frames;
    private long scrubbing;
    private long last;
    private long longest;

    /**
     * Begins with the next frame, when it is started.
     *
     * @param told each figure in a line
     * @param done when all is measured
     */
    public BenchMeasure(WorkbenchScreen screen, Consumer<String> told, Runnable done) {
        this.screen = screen;
        this.told = told;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        if (stage == 0 && screen.isBegun()) {
            next("first picture, of " + Math.round(screen.seconds()) + " s");
        } else if (stage == 1 && screen.isRead()) {
            next("whole raw line");
        } else if (stage == 2 && screen.isRun()) {
            next("breath, poses and counts of all of it");
            scrubbing = now;
            last = now;
        } else if (stage == 3) {
            scrub(now);
        }
    }

    private void next(String what) {
        told.accept(String.format(Locale.ROOT, "%s: %.2f s", what, (System.nanoTime() - begun) / SECOND));
        stage++;
    }

    /** Each frame another moment, and now and then a jump. */
    private void scrub(long now) {
        longest = Math.max(longest, now - last);
        last = now;
        frames++;
        double whole = screen.seconds();
        double at = frames % 20 == 0 ? random.nextDouble() : frames * 0.003 % 1;
        screen.go(at * whole);
        double seconds = (now - scrubbing) / SECOND;
        if (seconds >= SCRUBBED) {
            stop();
            Runtime memory = Runtime.getRuntime();
            told.accept(String.format(
                    Locale.ROOT,
                    "scrubbing: %.0f pictures a second, the longest after %.0f ms",
                    frames / seconds,
                    longest / SECOND * 1000));
            told.accept(String.format(
                    Locale.ROOT,
                    "memory: %.0f MB of %.0f s",
                    (memory.totalMemory() - memory.freeMemory()) / MEGABYTE,
                    whole));
            done.run();
        }
    }
}
