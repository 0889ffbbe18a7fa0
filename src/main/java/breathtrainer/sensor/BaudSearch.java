package breathtrainer.sensor;

import java.util.List;
import java.util.OptionalInt;

/** Which speed to open a port at, when the one before brought nothing but garbage. */
final class BaudSearch {
    /** The speeds that home-made belts use, the commonest first. */
    private static final List<Integer> SPEEDS = List.of(115_200, 9_600, 57_600, 38_400, 230_400);
    /** So many bytes within so many seconds are enough to tell. */
    private static final int BYTES = 40;

    private static final double SECONDS = 1.5;

    private final List<Integer> speeds;
    private int index;
    private double since = Double.NaN;
    private int bytes;
    private int strange;

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
    }

    /** Whether what came so far is neither text nor a known device, for long enough. */
    boolean isGarbage(double now) {
        return bytes >= BYTES && now - since >= SECONDS && strange > bytes / 10;
    }

    /** Goes on to the next speed. */
    boolean hasNext() {
        return speeds.size() > 1;
    }

    void next() {
        index = (index + 1) % speeds.size();
        opened();
    }

    static boolean isText(byte b) {
        return (b >= ' ' && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
    }
}
