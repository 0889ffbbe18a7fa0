package breathtrainer.recording.edf;

import breathtrainer.recording.Entry;
import breathtrainer.recording.entry.Remarks;
import breathtrainer.recording.even.ConversionPlan;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The annotations of an EDF+ file, spread over its data records: each begins with its own time, and what is said follows
 * from the first record on, wherever there is room.
 */
final class EdfLists {
    private static final int LEAST = 64; // bytes in a record

    private final EdfRecords records;
    private final Deque<byte[]> lists = new ArrayDeque<>();
    private final int bytes;

    EdfLists(ConversionPlan plan, EdfRecords records) {
        this.records = records;
        BigDecimal clock = BigDecimal.valueOf(plan.grid().origin());
        for (String line : plan.headerLines()) {
            lists.add(list(BigDecimal.ZERO, "# " + line));
        }
        for (Entry entry : plan.said()) {
            lists.add(list(BigDecimal.valueOf(entry.time()).subtract(clock), Remarks.text(entry)));
        }
        this.bytes = room(records.count());
    }

    private static byte[] list(BigDecimal time, String text) {
        String sign = time.signum() < 0 ? "" : "+";
        return (sign + time.stripTrailingZeros().toPlainString() + "\u0014" + text + "\u0014\0")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] start(long record) {
        return list(records.start(record), "");
    }

    /** So many bytes in each record that all of it finds its place. */
    private int room(long records) {
        int longest = lists.stream().mapToInt(each -> each.length).max().orElse(0);
        int room = LEAST + longest;
        while (!fits(room, records)) {
            room *= 2;
        }
        return room + room % EdfSignal.SAMPLE_BYTES;
    }

    private boolean fits(int room, long records) {
        List<byte[]> all = new ArrayList<>(lists);
        int next = 0;
        for (long record = 0; record < records && next < all.size(); record++) {
            int left = room - start(record).length;
            while (next < all.size() && all.get(next).length <= left) {
                left -= all.get(next++).length;
            }
        }
        return next == all.size();
    }

    /** In each record. */
    int bytes() {
        return bytes;
    }

    /** The annotations of a record, which are asked for one after the other; filled up with zeros. */
    byte[] next(long record) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.writeBytes(start(record));
        while (!lists.isEmpty() && said.size() + lists.getFirst().length <= bytes) {
            said.writeBytes(lists.removeFirst());
        }
        return Arrays.copyOf(said.toByteArray(), bytes);
    }
}
