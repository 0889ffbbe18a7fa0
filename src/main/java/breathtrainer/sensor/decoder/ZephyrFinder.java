package breathtrainer.sensor.decoder;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the BioHarness' packets in a stream of bytes: {@code 02 id length payload crc end}. */
final class ZephyrFinder {
    private static final int STX = 0x02;
    private static final Set<Integer> ENDS = Set.of(0x03, 0x06, 0x15);
    /** How long the payloads of the packets are that the strap sends by itself. */
    private static final Map<Integer, Integer> STREAMED = Map.of(0x21, 32, 0x25, 84, 0x22, 88, 0x24, 45, 0x20, 53);
    /** Summary, lifesign, events, and the answers to what was set. */
    private static final Set<Integer> OTHERS = Set.of(0x2B, 0x2C, 0x23, 0x14, 0x15, 0x16, 0x19, 0x1E, 0xBC, 0xBD);

    private static final int AROUND = 5;
    private static final int LONGEST = 128;

    private byte[] bytes = new byte[0];
    private long damaged;

    void opened() {
        bytes = new byte[0];
    }

    /** Takes bytes; yields the id of each packet found, and the packet. */
    void accept(byte[] more, BiConsumer<Integer, byte[]> packets) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        int at = 0;
        while (at < all.length) {
            int length = length(all, at);
            if (length > all.length - at) {
                break;
            }
            if (length > 0 && holds(all, at, length)) {
                packets.accept(all[at + 1] & 255, Arrays.copyOfRange(all, at, at + length));
                at += length;
            } else {
                damaged += length > 0 ? 1 : 0;
                at++;
            }
        }
        bytes = Arrays.copyOfRange(all, at, all.length);
    }

    /** Bytes of the packet that may begin here, as far as is known; 0 if none can. */
    private static int length(byte[] all, int at) {
        if (all[at] != STX) {
            return 0;
        }
        if (at + 2 >= all.length) {
            return Integer.MAX_VALUE;
        }
        int id = all[at + 1] & 255;
        int payload = all[at + 2] & 255;
        boolean known = STREAMED.containsKey(id)
                ? STREAMED.get(id) == payload || payload == 0
                : OTHERS.contains(id) && payload <= LONGEST;
        return known ? payload + AROUND : 0;
    }

    private static boolean holds(byte[] all, int at, int length) {
        int crc = all[at + length - 2] & 255;
        return ENDS.contains(all[at + length - 1] & 255) && Crc8.of(all, at + 3, at + length - 2) == crc;
    }

    long damaged() {
        return damaged;
    }
}
