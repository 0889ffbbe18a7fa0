package breathtrainer.recording.wfdb;

import java.util.Arrays;
import java.util.Optional;

/** The ways in which numbers stand in a WFDB signal file. The lowest number of each stands for no reading. */
enum WfdbCoding {
    BYTES_OFFSET(80, 8, 1, 1),
    WORDS(16, 16, 1, 2),
    WORDS_HIGH_FIRST(61, 16, 1, 2),
    WORDS_OFFSET(160, 16, 1, 2),
    TWELVE_BITS(212, 12, 2, 3),
    THREE_BYTES(24, 24, 1, 3),
    FOUR_BYTES(32, 32, 1, 4);

    private final int number;
    private final int bits;
    private final int samples;
    private final int bytes;

    /**
     * A way that puts some samples into some bytes.
     *
     * @param number by which a header calls it
     */
    WfdbCoding(int number, int bits, int samples, int bytes) {
        this.number = number;
        this.bits = bits;
        this.samples = samples;
        this.bytes = bytes;
    }

    static Optional<WfdbCoding> of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
    }

    /** For a message. */
    static String numbers() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .map(each -> each.number)
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }

    /** How many whole samples so many bytes hold. */
    long samplesIn(long size) {
        long rest = size % bytes;
        return size / bytes * samples + (this == TWELVE_BITS && rest == 2 ? 1 : 0);
    }

    /** Samples that belong together. */
    int samples() {
        return samples;
    }

    /** Bytes in which they stand. */
    int bytes() {
        return bytes;
    }

    double missing() {
        return -Math.scalb(1.0, bits - 1);
    }

    /**
     * One sample of a group.
     *
     * @param group at least the bytes that the sample needs, from {@code at}
     * @param which of the samples that belong together, from 0
     */
    int decode(byte[] group, int at, int which) {
        int low = group[at] & 0xFF;
        return switch (this) {
            case BYTES_OFFSET -> low - 0x80;
            case WORDS -> (group[at + 1] << 8) | low;
            case WORDS_HIGH_FIRST -> (group[at] << 8) | (group[at + 1] & 0xFF);
            case WORDS_OFFSET -> (((group[at + 1] & 0xFF) << 8) | low) - 0x8000;
            case TWELVE_BITS -> twelve(group, at, which);
            case THREE_BYTES -> (group[at + 2] << 16) | ((group[at + 1] & 0xFF) << 8) | low;
            case FOUR_BYTES ->
                (group[at + 3] << 24) | ((group[at + 2] & 0xFF) << 16) | ((group[at + 1] & 0xFF) << 8) | low;
        };
    }

    /** The middle byte has the highest bits of both. */
    private static int twelve(byte[] group, int at, int which) {
        int bits = which == 0
                ? ((group[at + 1] & 0x0F) << 8) | (group[at] & 0xFF)
                : ((group[at + 1] & 0xF0) << 4) | (group[at + 2] & 0xFF);
        return bits << 20 >> 20; // the 12th bit is the sign
    }
}
