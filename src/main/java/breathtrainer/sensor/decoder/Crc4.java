package breathtrainer.sensor.decoder;

/** The CRC of four bits that BITalino and ScientISST end their frames with, nibble by nibble, the high one first. */
final class Crc4 {
    private static final int[] NEXT = {0, 3, 6, 5, 12, 15, 10, 9, 11, 8, 13, 14, 7, 4, 1, 2};

    private Crc4() {}

    static int overByte(int crc, int value) {
        return overNibble(overNibble(crc, value >> 4 & 15), value & 15);
    }

    static int overNibble(int crc, int nibble) {
        return NEXT[crc] ^ nibble;
    }
}
