package breathtrainer.sensor;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A cable on which bits flip, bytes are lost or made up, and frames are lost or doubled; it arrives in pieces of any size. */
final class BadLine {
    /** One frame in so many is damaged. */
    private static final int DAMAGED = 25;

    private final Random random = new Random(20261122);

    /** A frame as it arrives; mostly as it was sent. */
    byte[] carry(byte[] frame) {
        return random.nextInt(DAMAGED) == 0 ? damage(frame) : frame;
    }

    boolean pauses() {
        return random.nextInt(3) == 0;
    }

    private byte[] damage(byte[] frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int kind = random.nextInt(6);
        int place = random.nextInt(frame.length);
        int many = 1 + random.nextInt(3);
        for (int i = 0; i < frame.length; i++) {
            boolean here = i >= place && i < place + many;
            switch (kind) {
                case 0 -> out.write(here ? frame[i] ^ (1 << random.nextInt(8)) : frame[i]);
                case 1 -> out.write(here ? frame[i] ^ random.nextInt(256) : frame[i]);
                case 2 -> out.write(frame, i, here ? 0 : 1);
                case 3 -> {
                    out.write(frame[i]);
                    out.write(random.nextInt(256));
                }
                case 4 -> out.write(frame, i, 0); // the whole frame is lost
                default -> out.write(frame, i, 1);
            }
        }
        if (kind == 5) {
            out.writeBytes(frame); // the whole frame twice
        }
        return out.toByteArray();
    }

    List<byte[]> split(byte[] bytes) {
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(bytes.length));
            pieces.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return pieces;
    }
}
