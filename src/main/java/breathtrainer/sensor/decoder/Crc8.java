package breathtrainer.sensor.decoder;

/** CRC-8 with the reflected polynomial 8C and start 0, as Dallas, the BioHarness and BT1 use it; "123456789" gives A1. */
final class Crc8 {
    private static final int POLYNOMIAL = 0x8C;

    private Crc8() {}

    static int of(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        return crc;
    }
}
