package breathtrainer.sensor;

import java.util.Random;

/** What is heard of a belt at another speed than its own: few different bytes, among them digits and line ends. */
public final class OtherSpeed {
    private static final byte[] HEARD = {(byte) 0xE6, (byte) 0x9E, (byte) 0x80, (byte) 0xF8, '5', '1', '\n', 0x06};

    private OtherSpeed() {}

    /** So many bytes. */
    public static byte[] noise(int count, Random random) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = HEARD[random.nextInt(HEARD.length)];
        }
        return bytes;
    }
}
