package breathtrainer.sensor;

import breathtrainer.sensor.port.RawFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The newest bytes of a port with their times, some seconds of them: what surrounds a mishap. */
final class LastHeard {
    /** At 115,200 baud a second and a half of a line that is full, and minutes of a usual one. */
    private static final int MOST_BYTES = 16_384;

    private static final class Chunk {
        final double arrival;
        final byte[] bytes;

        Chunk(double arrival, byte[] bytes) {
            this.arrival = arrival;
            this.bytes = bytes;
        }

        String line() {
            return RawFile.line(arrival, bytes);
        }
    }

    private final Deque<Chunk> chunks = new ArrayDeque<>();
    private int bytes;

    void heard(byte[] more, double now) {
        chunks.addLast(new Chunk(now, more));
        bytes += more.length;
        while (bytes > MOST_BYTES && chunks.size() > 1) {
            bytes -= chunks.removeFirst().bytes.length;
        }
    }

    /** As a raw recording that can be replayed. */
    String asRawFile() {
        double from = chunks.isEmpty() ? 0 : chunks.getFirst().arrival;
        return Stream.concat(
                        Stream.of(RawFile.HEADER, RawFile.openLine(from)),
                        chunks.stream().map(Chunk::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
