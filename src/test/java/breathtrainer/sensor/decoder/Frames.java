package breathtrainer.sensor.decoder;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Makes frames as the devices send them. */
public final class Frames {
    private Frames() {}

    public static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    /** A BITalino's: values of ten bits, the fifth and sixth of six. */
    public static byte[] bitalino(int sequence, int digital, int... values) {
        int channels = values.length;
        int length = new BitalinoFormat(channels).length();
        // the bits of the frame from its last byte on, the highest first
        StringBuilder bits = new StringBuilder(binary(sequence, 4) + "0000" + binary(digital, 4));
        for (int i = 0; i < channels; i++) {
            bits.append(binary(values[i], i < 4 ? 10 : 6));
        }
        bits.append("0".repeat(8 * length - bits.length()));
        byte[] frame = new byte[length];
        for (int i = 0; i < length; i++) {
            frame[length - 1 - i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        int crc = 0;
        for (byte b : frame) {
            crc = Crc4.overByte(crc, b);
        }
        frame[length - 1] |= (byte) crc;
        return frame;
    }

    private static String binary(int value, int width) {
        String digits = Integer.toBinaryString(value);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** What a board says of itself while it waits: six channels, its battery and the threshold of that, four lines. */
    public static byte[] state(int channel, int battery, int threshold, int digital) {
        byte[] state = new byte[16];
        for (int at = 0; at < 14; at += 2) {
            int value = at < 12 ? channel : battery;
            state[at] = (byte) value;
            state[at + 1] = (byte) (value >> 8);
        }
        state[14] = (byte) threshold;
        state[15] = (byte) (digital << 4);
        int crc = 0;
        for (byte b : state) {
            crc = Crc4.overByte(crc, b);
        }
        state[15] |= (byte) crc;
        return state;
    }

    public static byte[] scientisst(int sequence, int digital, int... values) {
        int channels = values.length;
        int length = new ScientisstFormat(channels).length();
        int[] nibbles = new int[2 * length];
        for (int i = 0; i < channels; i++) {
            for (int k = 0; k < 3; k++) {
                nibbles[3 * i + k] = values[channels - 1 - i] >> (4 * k) & 15;
            }
        }
        nibbles[2 * length - 5] = digital;
        nibbles[2 * length - 3] = sequence & 15;
        nibbles[2 * length - 2] = sequence >> 4 & 15;
        nibbles[2 * length - 1] = sequence >> 8;
        byte[] frame = new byte[length];
        for (int i = 0; i < length; i++) {
            frame[i] = (byte) (nibbles[2 * i] | nibbles[2 * i + 1] << 4);
        }
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc = Crc4.overNibble(crc, frame[i] >> 4 & 15);
            crc = i == length - 2 ? crc : Crc4.overNibble(crc, frame[i] & 15);
        }
        frame[length - 2] |= (byte) Crc4.overNibble(crc, 0);
        return frame;
    }

    public static byte[] cyton(int sequence, int x, int y, int z, int... channels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xA0);
        out.write(sequence & 255);
        for (int i = 0; i < 8; i++) {
            int value = i < channels.length ? channels[i] : 0;
            out.write(value >> 16);
            out.write(value >> 8);
            out.write(value);
        }
        for (int value : new int[] {x, y, z}) {
            out.write(value >> 8);
            out.write(value);
        }
        out.write(0xC0);
        return out.toByteArray();
    }

    /** A BioHarness' breathing packet. */
    public static byte[] zephyr(int sequence, long millisecondOfDay, int... values) {
        byte[] payload = new byte[32];
        int[] head = {sequence, 2026 & 255, 2026 >> 8, 11, 22};
        for (int i = 0; i < head.length; i++) {
            payload[i] = (byte) head[i];
        }
        for (int i = 0; i < 4; i++) {
            payload[5 + i] = (byte) (millisecondOfDay >> (8 * i));
        }
        for (int i = 0; i < values.length; i++) {
            for (int bit = 0; bit < 10; bit++) {
                int place = 72 + 10 * i + bit;
                payload[place / 8] |= (byte) ((values[i] >> bit & 1) << place % 8);
            }
        }
        return packet(0x21, payload);
    }

    public static byte[] packet(int id, byte... payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(2);
        out.write(id);
        out.write(payload.length);
        out.writeBytes(payload);
        out.write(Crc8.of(payload, 0, payload.length));
        out.write(3);
        return out.toByteArray();
    }
}
