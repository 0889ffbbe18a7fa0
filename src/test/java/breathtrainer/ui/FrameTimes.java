package breathtrainer.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;

/**
 * The processor's time for each frame, in milliseconds: that of the thread that knows what is to be seen and that of the one that
 * draws it, from one frame's beginning to the next. JavaFX thread only.
 */
final class FrameTimes extends AnimationTimer {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private DoubleStream.Builder times = DoubleStream.builder();
    private double before = Double.NaN;

    @Override
    public void handle(long now) {
        double spent = spent();
        if (spent > before) {
            times.add(spent - before);
        }
        before = spent;
    }

    /** What was measured while the program warmed up. */
    void forget() {
        times = DoubleStream.builder();
    }

    /** The shortest first; nothing is measured any more. */
    double[] sorted() {
        stop();
        return times.build().sorted().toArray();
    }

    private double spent() {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(FrameTimes::draws)
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e6;
    }

    private static boolean draws(ThreadInfo thread) {
        return thread != null
                && (thread.getThreadName().startsWith("JavaFX Application")
                        || thread.getThreadName().startsWith("QuantumRenderer"));
    }
}
