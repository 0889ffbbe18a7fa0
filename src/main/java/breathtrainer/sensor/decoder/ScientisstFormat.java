package breathtrainer.sensor.decoder;

/**
 * A frame of a ScientISST Sense: the channels of 12 bits, the highest first and little-endian, four digital lines, then 12
 * bits of running number around 4 of check.
 *
 * @param channels how many analogue channels it carries, 1 to 6
 */
record ScientisstFormat(int channels) implements BoardFormat {
    /** An odd channel's last nibble shares a byte with the digital lines. */
    @Override
    public int length() {
        return channels * 12 / 8 + 3;
    }

    @Override
    public boolean holds(byte[] bytes, int at) {
        int last = at + length() - 1;
        int crc = 0;
        for (int i = at; i < last - 1; i++) {
            crc = Crc4.overByte(crc, bytes[i]);
        }
        crc = Crc4.overNibble(crc, bytes[last - 1] >> 4 & 15);
        crc = Crc4.overByte(crc, bytes[last]);
        return Crc4.overNibble(crc, 0) == (bytes[last - 1] & 15);
    }

    @Override
    public int sequence(byte[] bytes, int at) {
        int last = at + length() - 1;
        return (bytes[last] & 255) << 4 | (bytes[last - 1] >> 4 & 15);
    }

    @Override
    public int sequences() {
        return 4096;
    }

    /**
     * The raw value of a channel, 0 to 4095.
     *
     * @param channel from 0, the lowest
     */
    @Override
    public int value(byte[] frame, int channel) {
        int place = channels - 1 - channel;
        int first = place * 12 / 8;
        int both = (frame[first] & 255) | (frame[first + 1] & 255) << 8;
        return place % 2 == 0 ? both & 0xFFF : both >> 4;
    }
}
