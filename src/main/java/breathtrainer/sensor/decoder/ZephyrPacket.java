package breathtrainer.sensor.decoder;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A packet of the BioHarness that streams: a running number, the strap's date and time, then values of 10 bits. */
final class ZephyrPacket {
    private static final int SEQUENCE = 3, YEAR = 4, MONTH = 6, DAY = 7, MILLISECONDS = 8, VALUES = 12;
    /** Bytes of the payload before its values. */
    static final int HEAD = 9;
    /** Where the payload begins in a packet. */
    private static final int PAYLOAD = 3;

    private final byte[] bytes;

    /** A packet from its first byte on. */
    ZephyrPacket(byte[] bytes) {
        this.bytes = bytes;
    }

    int sequence() {
        return at(SEQUENCE);
    }

    /** Seconds since 1970 by the strap's clock, or NaN if its date is none. */
    double time() {
        try {
            long day = LocalDate.of(at(YEAR) | at(YEAR + 1) << 8, at(MONTH), at(DAY))
                    .toEpochDay();
            long ms = at(MILLISECONDS) | at(MILLISECONDS + 1) << 8 | at(MILLISECONDS + 2) << 16;
            return day * 86_400.0 + (ms | (long) at(MILLISECONDS + 3) << 24) / 1000.0;
        } catch (DateTimeException neverSet) {
            return Double.NaN;
        }
    }

    /**
     * A value of 10 bits; they are packed one after the other, the lowest bit first.
     *
     * @param index from 0
     */
    int value(int index) {
        int bit = 10 * index;
        int first = VALUES + bit / 8;
        return (at(first) | at(first + 1) << 8) >> bit % 8 & 0x3FF;
    }

    /** The payload's length. */
    int length() {
        return bytes.length - PAYLOAD - 2;
    }

    /** A byte of it, from the first on. */
    int at(int index) {
        return bytes[index] & 255;
    }
}
