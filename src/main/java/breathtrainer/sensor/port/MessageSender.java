package breathtrainer.sensor.port;

import org.jspecify.annotations.Nullable;

/** Sends short messages to a device without waiting for it: one that does not read must not stop the reading. */
public final class MessageSender {
    private @Nullable Thread thread;

    /** Sends unless the message before is still stuck. */
    public void send(Line line, byte[] message) {
        if (thread == null || !thread.isAlive()) {
            thread = new Thread(() -> line.write(message), "sensor-writer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits for the last message; to be called once the line is closed, which releases it. */
    public void finish() {
        try {
            if (thread != null) {
                thread.join(1000);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
