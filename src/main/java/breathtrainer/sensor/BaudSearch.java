package breathtrainer.sensor;

import java.util.List;
import java.util.OptionalInt;

/** Which speed to open a port at, when the one before brought nothing but garbage. */
final class BaudSearch {
    /** The speeds that home-made belts use, the commonest first. */
    private static final List<Integer> SPEEDS = List.of(115_200, 9_600, 57_600, 38_400, 230_400);
    /** So many bytes in so many seconds are enough to tell. */
    private static final int BYTES = 20;

    private static final double SECONDS = 0.4;
    /** A board that boots may begin with a burst of garbage at a speed of its own: once is not enough. */
    private static final int TIMES = 2;

    private final List<Integer> speeds;
    private int index;
    private double since = Double.NaN;
    private int bytes;
    private int strange;
    private int garbled;

    BaudSearch(OptionalInt wish) {
        speeds = wish.isPresent() ? List.of(wish.getAsInt()) : SPEEDS;
    }

    int baud() {
        return speeds.get(index);
    }

    /** The port was opened: judge anew. */
    void opened() {
        since = Double.NaN;
        bytes = 0;
        strange = 0;
        garbled = 0;
    }

    /** Takes bytes as they arrive; once any are understood the speed is right. */
    void accept(byte[] chunk, double now, boolean understood) {
        if (understood) {
            opened();
            return;
        }
        since = Double.isNaN(since) ? now : since;
        bytes += chunk.length;
        for (byte b : chunk) {
            strange += isText(b) ? 0 : 1;
        }
        if (bytes >= BYTES && now - since >= SECONDS) {
            garbled = strange > bytes / 10 ? garbled + 1 : 0;
            since = now;
            bytes = 0;
            strange = 0;
        }
    }

    /** Whether what comes is neither text nor a known device, and has not been for a while. */
    boolean isGarbage() {
        return garbled >= TIMES;
    }

    /** Whether there is another speed to try. */
    boolean hasNext() {
        return speeds.size() > 1;
    }

    /** Goes on to the next speed. */
    void next() {
        index = (index + 1) % speeds.size();
        opened();
    }

    static boolean isText(byte b) {
        return (b >= ' ' && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
    }
}
