package breathtrainer.sensor.decoder;

import java.util.ArrayDeque;
import java.util.Optional;

/** What is to be said to a device, one after the other with a pause between, as most of them need. */
final class PacedMessages {
    /** Seconds between two messages; a BITalino needs a tenth. */
    private static final double PAUSE = 0.15;
    /** So few bytes may be noise on the line. */
    private static final int NOISE = 16;

    private final ArrayDeque<byte[]> messages = new ArrayDeque<>();
    private double earliest;
    private boolean greeting;
    private int heard;

    /** Speaks first, unless somebody else does before that time. */
    void greet(double at, int... bytes) {
        clear();
        add(bytes);
        notBefore(at);
        greeting = true;
        heard = 0;
    }

    /** Somebody spoke: there is nothing to ask any more, or no silence to ask into. */
    void heard(byte[] bytes) {
        heard += bytes.length;
        if (greeting && heard > NOISE) {
            clear();
        }
    }

    void add(int... bytes) {
        messages.add(message(bytes));
    }

    static byte[] message(int... bytes) {
        byte[] message = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            message[i] = (byte) bytes[i];
        }
        return message;
    }

    void clear() {
        messages.clear();
        greeting = false;
    }

    void notBefore(double time) {
        earliest = time;
    }

    Optional<byte[]> next(double now) {
        if (messages.isEmpty() || now < earliest) {
            return Optional.empty();
        }
        earliest = now + PAUSE;
        greeting = false;
        return Optional.of(messages.removeFirst());
    }
}
