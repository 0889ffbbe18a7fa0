package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.decoder.Recogniser;
import breathtrainer.sensor.plain.PlainDecoder;
import breathtrainer.sensor.port.BaudSearch;
import breathtrainer.sensor.port.Line;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.time.Reading;
import breathtrainer.signal.Sample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of this program, or of the serial library, while a port is read. */
class MishapTest {
    private static final Port PORT = new Port("COM3", "Belt", "");

    @TempDir
    Path folder;

    /** Fails whenever it hears a star. */
    private static final class Fails implements Decoder {
        @Override
        public void opened(double now) {}

        @Override
        public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
            for (byte b : bytes) {
                if (b == '*') {
                    throw new IllegalStateException("a star");
                }
            }
        }

        @Override
        public double sureness() {
            return 0;
        }

        @Override
        public Device device() {
            return new Device("none", List.of("belt"), "", OptionalDouble.empty(), true);
        }
    }

    /** A port that is read as in a practice, with a decoder that fails beside a good one. */
    private final class Read implements AutoCloseable {
        private final ConnectionState connection = new ConnectionState("COM3");
        private final Inbox inbox = new Inbox();
        private final List<Sample> samples = new ArrayList<>();
        private final Thread thread;
        private final long start = System.nanoTime();

        Read(Ports ports) throws PortTrouble {
            Recogniser recogniser = new Recogniser(List.of(new Fails(), new PlainDecoder(List.of())));
            PortReader reader = new PortReader(
                    ports,
                    "COM3",
                    new BaudSearch(OptionalInt.empty()),
                    recogniser,
                    new Mishaps("COM3", folder),
                    this::now,
                    connection,
                    inbox);
            reader.open();
            thread = new Thread(reader);
            thread.start();
        }

        double now() {
            return (System.nanoTime() - start) / 1e9;
        }

        int received() {
            try {
                for (Optional<Sample> next = inbox.poll(0); next.isPresent(); next = inbox.poll(0)) {
                    samples.add(next.get());
                }
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
            return samples.size();
        }

        String message() {
            return connection.status(now()).message();
        }

        @Override
        public void close() {
            inbox.close();
            try {
                thread.join(2000);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static byte[] line(int i) {
        return (500 + i % 90 + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void a_decoder_that_fails_is_told_and_kept_and_the_others_go_on() throws Exception {
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(PORT, 115_200);
        try (Read reading = new Read(ports)) {
            Thread.sleep(100); // so that the first line is whole
            for (int i = 0; i < 100; i++) {
                cable.send(i == 70 ? "*\r\n".getBytes(StandardCharsets.US_ASCII) : line(i));
                Thread.sleep(10);
            }
            Await.until("all but the star came", 4, () -> reading.received() == 99);
            assertThat(reading.message())
                    .startsWith("A fault of this program: something that comes from COM3 could not be dealt with")
                    .contains("Reading goes on. What came is kept in " + folder)
                    .endsWith(": please send it in.");
        }
        assertThat(cable.isOpen()).isFalse();
        Path kept = onlyFile();
        assertThat(Files.readString(kept)).contains("2a0d0a").contains("# java.lang.IllegalStateException: a star");
        try (RawReplay replay = RawReplay.open(kept, List.of())) {
            assertThat(replay.next()).isPresent();
        }
    }

    private Path onlyFile() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void a_serial_library_that_fails_is_told_and_the_port_is_opened_anew() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Ports failing = new Ports() {
            @Override
            public List<Port> list() {
                return List.of(PORT);
            }

            @Override
            public Line open(String name, int baud) {
                return new FailingOnce(opened.incrementAndGet() == 1, closed);
            }
        };
        try (Read reading = new Read(failing)) {
            Await.until("it is told", 2, () -> reading.message().startsWith("A fault of this program"));
            Await.until("readings come", 5, () -> reading.received() > 50);
        }
        assertThat(closed.get()).isEqualTo(opened.get()).isEqualTo(2);
    }

    /** A line on which a belt speaks, or that fails at the first read. */
    private record FailingOnce(boolean fails, AtomicInteger closed) implements Line {
        @Override
        public int read(byte[] buffer) {
            if (fails) {
                throw new IllegalStateException("the library");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
            byte[] line = line(0);
            System.arraycopy(line, 0, buffer, 0, line.length);
            return line.length;
        }

        @Override
        public void speed(int baud) {}

        @Override
        public void write(byte[] bytes) {}

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
