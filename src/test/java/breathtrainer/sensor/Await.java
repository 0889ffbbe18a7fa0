package breathtrainer.sensor;

import java.util.function.BooleanSupplier;

/** Waiting for something that another thread does. */
public final class Await {
    private Await() {}

    public static void until(String what, double seconds, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + seconds + " s in vain until " + what);
            }
            Thread.sleep(2);
        }
    }
}
