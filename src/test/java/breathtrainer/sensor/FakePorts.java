package breathtrainer.sensor;

import breathtrainer.sensor.port.Line;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.port.PortTrouble.Reason;
import breathtrainer.sensor.port.Ports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Ports in memory, with what real ones cannot show in a test: speeds, identities, and failures of every kind. */
final class FakePorts implements Ports {
    private static final byte[] PULLED = new byte[0];

    private final Map<Port, FakeCable> cables = new ConcurrentHashMap<>();
    private final List<Integer> speedsTried = new ArrayList<>();
    private final Map<String, Reason> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger timesOpened = new AtomicInteger();

    FakeCable plugIn(Port port, int baud) {
        FakeCable cable = new FakeCable(baud);
        cables.put(port, cable);
        return cable;
    }

    void pull(Port port) {
        FakeCable cable = cables.remove(port);
        if (cable != null) {
            cable.toProgram.add(PULLED);
        }
    }

    synchronized List<Integer> speedsTried() {
        return List.copyOf(speedsTried);
    }

    /** From now on a port cannot be opened. */
    void refuse(String name, Reason reason) {
        refusals.put(name, reason);
    }

    int timesOpened() {
        return timesOpened.get();
    }

    private synchronized void tried(int baud) {
        speedsTried.add(baud);
    }

    @Override
    public List<Port> list() {
        return List.copyOf(cables.keySet());
    }

    @Override
    public synchronized Line open(String name, int baud) throws PortTrouble {
        tried(baud);
        timesOpened.incrementAndGet();
        if (refusals.containsKey(name)) {
            throw new PortTrouble(refusals.get(name), "refused");
        }
        FakeCable cable = cables.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new PortTrouble(Reason.MISSING, name));
        return cable.open(this, baud);
    }

    /** A device at the other end; heard as garbage at any speed but its own. */
    static final class FakeCable {
        private final BlockingQueue<byte[]> toProgram = new LinkedBlockingQueue<>();
        private final BlockingQueue<byte[]> toDevice = new LinkedBlockingQueue<>();
        private final int baud;
        private volatile int openAt;

        private FakeCable(int baud) {
            this.baud = baud;
        }

        void send(byte[] bytes) {
            toProgram.add(bytes.clone());
        }

        /** What the program sent, if anything comes within a second. */
        byte @Nullable [] received() throws InterruptedException {
            return toDevice.poll(1, TimeUnit.SECONDS);
        }

        boolean isOpen() {
            return openAt > 0;
        }

        private Line open(FakePorts ports, int speed) throws PortTrouble {
            if (isOpen()) {
                throw new PortTrouble(Reason.BUSY, "open");
            }
            openAt = speed;
            return new FakeLine(ports, this);
        }
    }

    private record FakeLine(FakePorts ports, FakeCable cable) implements Line {
        @Override
        public int read(byte[] buffer) {
            try {
                byte[] bytes = cable.toProgram.poll(20, TimeUnit.MILLISECONDS);
                if (bytes == null) {
                    return 0;
                }
                for (int i = 0; i < bytes.length; i++) {
                    buffer[i] = cable.openAt == cable.baud ? bytes[i] : (byte) (bytes[i] * 37 | 0x80);
                }
                return bytes == PULLED ? GONE : bytes.length;
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                return GONE;
            }
        }

        @Override
        public void speed(int baud) {
            ports.tried(baud);
            cable.openAt = baud;
        }

        @Override
        public void write(byte[] bytes) {
            cable.toDevice.add(Arrays.copyOf(bytes, bytes.length));
        }

        @Override
        public void close() {
            cable.openAt = 0;
        }
    }
}
