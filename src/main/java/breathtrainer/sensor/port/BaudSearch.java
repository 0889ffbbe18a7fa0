package breathtrainer.sensor.port;

import java.util.List;
import java.util.OptionalInt;

/** Which speed to open a port at, when the one before brought nothing but garbage. */
public final class BaudSearch {
    /** The speeds that home-made belts use, the commonest first. */
    private static final List<Integer> SPEEDS = List.of(115_200, 9_600, 57_600, 38_400, 230_400);
    /** So many bytes in so many seconds are enough to tell. */
    private static final int BYTES = 20;

    private static final double SECONDS = 0.4;
    /** Text has hardly any strange bytes; noise and the wrong speed have more than this part. */
    private static final double GARBLED = 0.1;
    /** A board that boots may begin with a burst of garbage at a speed of its own: once is not enough. */
    private static final int TIMES = 2;

    private final List<Integer> speeds;
    private int index;
    private double since = Double.NaN;
    private final Legibility legibility = new Legibility();
    private int garbled;

    public BaudSearch(OptionalInt wish) {
        speeds = wish.isPresent() ? List.of(wish.getAsInt()) : SPEEDS;
    }

    public int baud() {
        return speeds.get(index);
    }

    /** The port was opened: judge anew. */
    public void opened() {
        since = Double.NaN;
        legibility.forget();
        garbled = 0;
    }

    /** Takes bytes as they arrive; once any are understood the speed is right. */
    public void accept(byte[] chunk, double now, boolean understood) {
        if (understood) {
            opened();
            return;
        }
        since = Double.isNaN(since) ? now : since;
        legibility.accept(chunk);
        if (legibility.bytes() >= BYTES && now - since >= SECONDS) {
            garbled = legibility.strangePart() > GARBLED ? garbled + 1 : 0;
            since = now;
            legibility.forget();
        }
    }

    /** Whether what comes is neither text nor a known device, and has not been for a while. */
    public boolean isGarbage() {
        return garbled >= TIMES;
    }

    /** Whether there is another speed to try. */
    public boolean hasNext() {
        return speeds.size() > 1;
    }

    /** Goes on to the next speed. */
    public void next() {
        index = (index + 1) % speeds.size();
        opened();
    }
}
