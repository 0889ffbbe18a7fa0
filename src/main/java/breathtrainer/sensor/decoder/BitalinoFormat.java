package breathtrainer.sensor.decoder;

/**
 * A frame of a BITalino (r)evolution, of 1 to 4 or 6 channels; with 5 channels it is as long as with 6. Four bits of check,
 * four of running number, four digital lines, then the channels: four of 10 bits, two of 6.
 *
 * @param channels how many analogue channels it carries
 */
record BitalinoFormat(int channels) implements BoardFormat {
    /** The digital lines and the two bytes' rest, then 10 bits a channel, 6 from the fifth on. */
    @Override
    public int length() {
        int bits = channels <= 4 ? 12 + 10 * channels : 52 + 6 * (channels - 4);
        return (bits + 7) / 8;
    }

    @Override
    public boolean holds(byte[] bytes, int at) {
        int last = at + length() - 1;
        int crc = 0;
        for (int i = at; i < last; i++) {
            crc = Crc4.overByte(crc, bytes[i]);
        }
        // the check itself counts as 0
        return Crc4.overByte(crc, bytes[last] & 0xF0) == (bytes[last] & 15);
    }

    @Override
    public int sequence(byte[] bytes, int at) {
        return bytes[at + length() - 1] >> 4 & 15;
    }

    @Override
    public int sequences() {
        return 16;
    }

    /**
     * The raw value of a channel: 0 to 1023, the fifth and sixth 0 to 63.
     *
     * @param channel from 0
     */
    @Override
    public int value(byte[] frame, int channel) {
        int end = frame.length;
        return switch (channel) {
            case 0 -> bits(frame[end - 2], 15) << 6 | bits(frame[end - 3], 255) >> 2;
            case 1 -> bits(frame[end - 3], 3) << 8 | bits(frame[end - 4], 255);
            case 2 -> bits(frame[end - 5], 255) << 2 | bits(frame[end - 6], 255) >> 6;
            case 3 -> bits(frame[end - 6], 63) << 4 | bits(frame[end - 7], 255) >> 4;
            case 4 -> bits(frame[end - 7], 15) << 2 | bits(frame[end - 8], 255) >> 6;
            default -> bits(frame[end - 8], 63);
        };
    }

    private static int bits(byte value, int mask) {
        return value & mask;
    }
}
