package breathtrainer.sound.line;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A loudspeaker that plays as fast as time goes, and can be pulled out. */
final class FakeLine implements OpenLine, LineOpener {
    volatile boolean missing;
    volatile int asked;
    volatile int closed;
    private final ByteArrayOutputStream played = new ByteArrayOutputStream();
    private long began;
    private long handed;
    private int mostBuffered;

    @Override
    public synchronized OpenLine open() throws DeviceException {
        asked++;
        if (missing) {
            throw new DeviceException(new IllegalArgumentException("no line matching"));
        }
        began = System.nanoTime();
        handed = 0;
        return this;
    }

    @Override
    public synchronized boolean write(byte[] bytes) {
        if (missing) {
            return false;
        }
        played.writeBytes(bytes);
        handed += bytes.length / 2;
        mostBuffered = Math.max(mostBuffered, buffered());
        return true;
    }

    @Override
    public synchronized int buffered() {
        return (int) Math.max(0, handed - (System.nanoTime() - began) * 48 / 1_000_000);
    }

    @Override
    public synchronized void close(boolean playOut) {
        closed++;
    }

    synchronized int mostBuffered() {
        return mostBuffered;
    }

    /** All that was played. */
    synchronized short[] samples() {
        short[] samples = new short[played.size() / 2];
        ByteBuffer.wrap(played.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }
}
