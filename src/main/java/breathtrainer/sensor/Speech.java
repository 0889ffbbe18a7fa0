package breathtrainer.sensor;

import java.util.ArrayDeque;
import java.util.Optional;

/** What is to be said to a device, one after the other with a pause between, as most of them need. */
final class Speech {
    /** Seconds between two messages; a BITalino needs a tenth. */
    private static final double PAUSE = 0.15;

    private final ArrayDeque<byte[]> messages = new ArrayDeque<>();
    private double earliest;

    void add(int... bytes) {
        byte[] message = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            message[i] = (byte) bytes[i];
        }
        messages.add(message);
    }

    void clear() {
        messages.clear();
    }

    void notBefore(double time) {
        earliest = time;
    }

    Optional<byte[]> next(double now) {
        if (messages.isEmpty() || now < earliest) {
            return Optional.empty();
        }
        earliest = now + PAUSE;
        return Optional.of(messages.removeFirst());
    }
}
